package nl.kieswijzer.exchange.program;

import static nl.kieswijzer.exchange.program.GuideTests.files;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.kieswijzer.exchange.Fault;
import nl.kieswijzer.exchange.Outcome;
import nl.kieswijzer.exchange.Place;
import nl.kieswijzer.exchange.Problem;
import nl.kieswijzer.exchange.SampleEntries;
import nl.kieswijzer.exchange.program.Programs.CameIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilesOfAnyProgramTest {
    private static final String MAHLOWAT =
            "{\"theses\": {\"0\": {\"l\": \"Die Mensa soll öffnen.\"}}, \"lists\": {\"0\": {\"name\": \"Linde\"}}, \"answers\": {}}";

    @Test
    void are_known_by_what_is_in_them_and_not_by_their_name() {
        assertThat(program("whatever.txt", MAHLOWAT)).isEqualTo(Program.MAHLOWAT);
    }

    @Test
    void that_are_no_json_are_said_to_stop_at_their_line() {
        assertThat(faults("data.json", "{\"theses\": {\n\"0\": {]}"))
                .containsExactly(Fault.at(new Place.InFile("data.json", 2), Problem.NOT_JSON));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[]", "{}", "null", "3", "\"theses\"", "[{\"name\": \"Test\"}]", "{\"theses\": 1, \"lists\": []}"
            })
    void that_are_of_no_program_are_said_to_be_unknown(String json) {
        assertThat(faults("data.json", json)).containsExactly(Fault.whole(Problem.FORMAT_UNKNOWN));
    }

    @Test
    void with_several_elections_are_not_guessed_at() {
        Map<String, byte[]> two = files("a/data.json", MAHLOWAT, "b/data.json", MAHLOWAT);
        assertThat(Programs.read(two, Said.NOTHING))
                .isEqualTo(Outcome.faulty(Fault.whole(Problem.SEVERAL_GUIDES, "a/data.json, b/data.json")));
    }

    @Test
    void that_lack_a_part_say_which() {
        assertThat(faultsOf(files(
                        "statement.json",
                        "[{\"id\": 0, \"text\": \"Die Fähre.\"}]",
                        "party.json",
                        "[{\"id\": 0, \"name\": \"P\"}]")))
                .containsExactly(Fault.whole(Problem.PART_MISSING, "opinion.json"));
        assertThat(faultsOf(files("questions.json", "[{\"id\": \"1\", \"statement\": \"Přívoz.\"}]")))
                .containsExactly(Fault.whole(Problem.NO_PARTIES));
    }

    @Test
    void in_windows_letters_are_read_all_the_same() {
        byte[] bytes = MAHLOWAT.getBytes(java.nio.charset.Charset.forName("windows-1252"));
        assertThat(Programs.read("data.json", bytes, Said.NOTHING)).isInstanceOfSatisfying(Outcome.Read.class, it -> {
            CameIn cameIn = (CameIn) it.value();
            assertThat(cameIn.entries().toString()).contains("Die Mensa soll öffnen.");
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 60})
    void never_throw_however_they_are_cut_or_spoilt(int step) {
        for (Program program : Program.values()) {
            var out = Programs.write(program, SampleEntries.ID, SampleEntries.tk2021());
            for (String name : out.files().keySet()) {
                String text = new String(out.files().get(name), StandardCharsets.UTF_8);
                var spoilt = new java.util.LinkedHashMap<>(out.files());
                spoilt.put(name, text.substring(0, text.length() / (step + 1)).getBytes(StandardCharsets.UTF_8));
                assertThat(Programs.read(spoilt, Said.NOTHING)).isNotNull();
                spoilt.put(
                        name,
                        text.replace("\"id\"", "\"di\"")
                                .replace(": [", ": [3, null, ")
                                .replace("{", step == 1 ? "[" : "{")
                                .getBytes(StandardCharsets.UTF_8));
                assertThat(Programs.read(spoilt, Said.NOTHING)).isNotNull();
                spoilt.put(
                        name, text.replaceAll(": \"[^\"]*\"", ": {\"a\": []}").getBytes(StandardCharsets.UTF_8));
                assertThat(Programs.read(spoilt, Said.NOTHING)).isNotNull();
            }
        }
    }

    private static Program program(String name, String text) {
        Outcome<CameIn> read = Programs.read(name, text.getBytes(StandardCharsets.UTF_8), Said.NOTHING);
        return ((Outcome.Read<CameIn>) read).value().program();
    }

    private static List<Fault> faults(String name, String text) {
        return of(Programs.read(name, text.getBytes(StandardCharsets.UTF_8), Said.NOTHING));
    }

    private static List<Fault> faultsOf(Map<String, byte[]> files) {
        return of(Programs.read(files, Said.NOTHING));
    }

    private static List<Fault> of(Outcome<CameIn> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Faulty.class);
        return ((Outcome.Faulty<CameIn>) outcome).faults();
    }
}
