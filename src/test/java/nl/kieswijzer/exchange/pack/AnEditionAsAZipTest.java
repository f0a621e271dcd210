package nl.kieswijzer.exchange.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.entry.Content;
import nl.kieswijzer.election.entry.Entry;
import nl.kieswijzer.election.entry.EntryKey;
import nl.kieswijzer.election.entry.EntryKind;
import nl.kieswijzer.election.pack.EntriesOf;
import nl.kieswijzer.election.pack.PackFiles;
import nl.kieswijzer.election.pack.PackReader;
import nl.kieswijzer.election.pack.PackResult;
import nl.kieswijzer.election.pack.SamplePack;
import nl.kieswijzer.exchange.Fault;
import nl.kieswijzer.exchange.Grouped;
import nl.kieswijzer.exchange.Outcome;
import nl.kieswijzer.exchange.Place;
import nl.kieswijzer.exchange.Problem;
import nl.kieswijzer.exchange.SampleEntries;
import nl.kieswijzer.properties.Property;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class AnEditionAsAZipTest {
    @Test
    void gives_tk2021_back_equal_to_the_last_text() {
        List<Entry> entries = SampleEntries.tk2021();
        assertThat(read(PackZip.write(new Pack(SampleEntries.ID, entries))).entries())
                .isEqualTo(entries);
    }

    @Test
    void gives_answers_and_votes_back() {
        Edition edition = ((PackResult.Sound) PackReader.read(SamplePack.trial().files())).edition();
        List<Entry> entries = EntriesOf.edition(edition);
        assertThat(read(PackZip.write(new Pack(edition.id(), entries))).entries())
                .isEqualTo(entries)
                .anyMatch(it -> it.key().equals(new EntryKey(EntryKind.ANSWER, "zwemles/zon")))
                .anyMatch(it -> !it.content().items("votes").isEmpty());
    }

    @Test
    void gives_a_draft_back_with_all_its_faults() {
        Property.holds(400, given -> {
            List<Entry> entries = given.any("entries", SampleEntries.DRAFTS);
            assertThat(read(PackZip.write(new Pack(SampleEntries.ID, entries))).entries())
                    .containsExactlyElementsOf(Grouped.entries(entries));
        });
    }

    @Test
    void has_files_that_are_a_content_pack() throws IOException {
        List<Entry> entries = SampleEntries.tk2021();
        var result = PackReader.read(
                new PackFiles("zip", Zips.unpacked(PackZip.write(new Pack(SampleEntries.ID, entries)))));
        assertThat(result).isInstanceOf(PackResult.Sound.class);
        assertThat(EntriesOf.edition(((PackResult.Sound) result).edition())).isEqualTo(entries);
    }

    @Test
    void is_written_for_people_to_read() throws IOException {
        Map<String, byte[]> files = Zips.unpacked(PackZip.write(new Pack(SampleEntries.ID, SampleEntries.tk2021())));
        assertThat(text(files, "quotes.yaml"))
                .startsWith("- id: cu-01\n  party: christenunie\n  topics: [opsporing]\n  text: >-\n    “Digitaal");
        assertThat(text(files, "edition.yaml"))
                .startsWith(
                        "format: 1\nid: tk2021\nlanguages: [nl, en]\ndate: 2021-03-17\ncountry: NL\nname:\n  nl: Tweede");
        assertThat(files.values())
                .allSatisfy(it -> assertThat(new String(it, StandardCharsets.UTF_8)
                                .lines()
                                .mapToInt(String::length)
                                .max()
                                .orElse(0))
                        .isLessThanOrEqualTo(120));
    }

    @Test
    void is_the_same_to_the_byte_for_the_same_edition() {
        Pack pack = new Pack(SampleEntries.ID, SampleEntries.tk2021());
        assertThat(PackZip.write(pack)).isEqualTo(PackZip.write(pack));
    }

    @Test
    void may_have_its_files_in_a_folder_and_what_a_mac_adds() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("__MACOSX/tk2021/._edition.yaml", "x");
        sound().forEach((name, text) -> files.put("tk2021/" + name, text));
        files.put("tk2021/.DS_Store", "x");
        assertThat(read(Zips.of(files)).entries()).containsExactly(new Entry(EntryKey.EDITION, Content.EMPTY));
    }

    @Test
    void may_begin_with_a_byte_order_mark() {
        assertThat(read(Zips.of(with("parties.yaml", "\uFEFF- id: groen\n  name: Groen\n...\n")))
                        .entries())
                .hasSize(2);
    }

    @Test
    void that_is_no_zip_is_said() {
        assertThat(fault("Beste redactie,".getBytes(StandardCharsets.UTF_8))).isEqualTo(Fault.whole(Problem.NOT_A_ZIP));
        assertThat(fault(new byte[0])).isEqualTo(Fault.whole(Problem.NOT_A_ZIP));
    }

    @Test
    void that_was_cut_off_is_said() {
        byte[] whole = PackZip.write(new Pack(SampleEntries.ID, SampleEntries.tk2021()));
        assertThat(fault(Arrays.copyOf(whole, whole.length / 2))).isEqualTo(Fault.whole(Problem.BROKEN_ZIP));
    }

    @Test
    void that_is_too_large_is_not_opened() {
        assertThat(fault(new byte[20 * 1024 * 1024 + 1])).isEqualTo(Fault.whole(Problem.TOO_LARGE, 20));
    }

    @Test
    void that_is_a_bomb_is_not_unpacked() {
        assertThat(fault(Zips.of(Map.of("edition.yaml", "a".repeat(60 * 1024 * 1024)))))
                .isEqualTo(Fault.whole(Problem.PACKED_TOO_TIGHT));
    }

    @Test
    void that_unpacks_to_more_than_50_mb_is_not_unpacked() {
        Random random = new Random(1);
        StringBuilder text = new StringBuilder();
        while (text.length() < 51 * 1024 * 1024) {
            text.append(Long.toHexString(random.nextLong()).repeat(6));
        }
        assertThat(fault(Zips.of(Map.of("edition.yaml", text.toString()))))
                .isEqualTo(Fault.whole(Problem.UNPACKS_TOO_LARGE, 50));
    }

    @Test
    void of_101_files_is_too_many() {
        Map<String, String> files = new LinkedHashMap<>();
        for (int i = 0; i < 101; i++) {
            files.put("f" + i, "");
        }
        assertThat(fault(Zips.of(files))).isEqualTo(Fault.whole(Problem.TOO_MANY_FILES, 100));
    }

    @Test
    void whose_path_leads_out_is_not_opened() {
        for (String path : List.of("../edition.yaml", "a/../../b", "/etc/passwd", "C:\\x", "..\\x")) {
            assertThat(fault(Zips.of(Map.of(path, "x"))))
                    .isEqualTo(Fault.whole(Problem.PATH_OUTSIDE, path.replace('\\', '/')));
        }
    }

    @Test
    void without_a_file_is_said() {
        Map<String, String> files = sound();
        files.remove("quotes.yaml");
        assertThat(faults(Zips.of(files))).containsExactly(Fault.whole(Problem.FILE_MISSING, "quotes.yaml"));
    }

    @Test
    void says_every_fault_by_file_and_line() {
        Map<String, String> files = sound();
        files.put("edition.yaml", "format: 2\nid: Tweede Kamer\n...\n");
        files.put("parties.yaml", "- id: groen\n- id: Rood\n- id: groen\n  name: a\n  name: b\n- geen velden\n...\n");
        files.put("themes.yaml", "themes: []\n...\n");
        files.put("quotes.yaml", "- id: &a q1\n- id: *a\n...\n");
        files.put("glossary.yaml", "- id: x\n  name: [a\n...\n");
        files.put("statements.yaml", "- id: x\n");
        files.put("positions.yaml", "- statement: x\n  note: y\n  positions:\n    - stance: agree\n...\n");
        assertThat(faults(Zips.of(files)))
                .extracting(Fault::problem, Fault::place, Fault::details)
                .containsExactlyInAnyOrder(
                        at("edition.yaml", 1, Problem.OTHER_FORMAT),
                        at("edition.yaml", 1, Problem.NO_ID, "id", "Tweede Kamer"),
                        at("parties.yaml", 2, Problem.NO_ID, "id", "Rood"),
                        at("parties.yaml", 3, Problem.ENTRY_TWICE, "groen", "1"),
                        at("parties.yaml", 5, Problem.FIELD_TWICE, "name"),
                        at("parties.yaml", 6, Problem.NOT_FIELDS),
                        at("themes.yaml", 1, Problem.NOT_A_LIST),
                        at("quotes.yaml", 2, Problem.ALIAS),
                        at("glossary.yaml", 3, Problem.NOT_YAML),
                        at("statements.yaml", 1, Problem.CUT_OFF),
                        at("positions.yaml", 1, Problem.FIELD_UNKNOWN, "note"),
                        at("positions.yaml", 4, Problem.NO_ID, "party", ""));
    }

    @Test
    void in_another_encoding_is_said_by_line() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        sound().forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        files.put("parties.yaml", "- id: groen\n  name: Geëerd\n...\n".getBytes(Charset.forName("windows-1252")));
        assertThat(faults(Zips.ofBytes(files)))
                .containsExactly(Fault.at(new Place.InFile("parties.yaml", 2), Problem.NOT_UTF8));
    }

    private static Tuple at(String file, int line, Problem problem, String... details) {
        return tuple(problem, new Place.InFile(file, line), List.of(details));
    }

    private static Map<String, String> sound() {
        Map<String, String> files = new LinkedHashMap<>();
        PackFiles.NAMES.forEach(it -> files.put(it, "[]\n...\n"));
        files.put("edition.yaml", "format: 1\nid: tk2021\n...\n");
        return files;
    }

    private static Map<String, String> with(String name, String text) {
        Map<String, String> files = sound();
        files.put(name, text);
        return files;
    }

    private static Pack read(byte[] zip) {
        Outcome<Pack> outcome = PackZip.read(zip);
        assertThat(outcome).as(outcome.toString()).isInstanceOf(Outcome.Read.class);
        return ((Outcome.Read<Pack>) outcome).value();
    }

    private static Fault fault(byte[] zip) {
        List<Fault> faults = faults(zip);
        assertThat(faults).hasSize(1);
        return faults.getFirst();
    }

    private static List<Fault> faults(byte[] zip) {
        return ((Outcome.Faulty<Pack>) PackZip.read(zip)).faults();
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }
}
