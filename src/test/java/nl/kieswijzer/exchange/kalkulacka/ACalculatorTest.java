package nl.kieswijzer.exchange.kalkulacka;

import static nl.kieswijzer.exchange.program.GuideTests.cameIn;
import static nl.kieswijzer.exchange.program.GuideTests.faults;
import static nl.kieswijzer.exchange.program.GuideTests.files;
import static nl.kieswijzer.exchange.program.GuideTests.kinds;
import static nl.kieswijzer.exchange.program.GuideTests.names;
import static nl.kieswijzer.exchange.program.GuideTests.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.kieswijzer.election.entry.EntryKind;
import nl.kieswijzer.exchange.guide.LossKind;
import nl.kieswijzer.exchange.program.Program;
import nl.kieswijzer.exchange.program.Programs.CameIn;
import org.junit.jupiter.api.Test;

class ACalculatorTest {
    private static final String Q1 = "11111111-1111-4111-8111-111111111111";
    private static final String Q2 = "22222222-2222-4222-8222-222222222222";
    private static final String A = "aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa";
    private static final String B = "bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbbb";
    private static final String ORG = "cccccccc-cccc-4ccc-8ccc-cccccccccccc";

    private static final Map<String, byte[]> FILES = files(
            "volby-2031/election.json",
            "{\"id\": \"x\", \"key\": \"volby-2031\", \"title\": \"Volby do senátu 2031\", \"votingHours\": [{\"start\": \"2031-10-03T14:00:00+02:00\", \"end\": \"2031-10-04T14:00:00+02:00\"}]}",
            "volby-2031/organizations.json",
            "[{\"id\": \"" + ORG + "\", \"name\": \"Strana lodí\", \"shortName\": \"Lodě\"}]",
            "volby-2031/kalkulacka/calculator.json",
            "{\"id\": \"y\", \"intro\": \"Vítejte\"}",
            "volby-2031/kalkulacka/questions.json",
            "[{\"id\": \"" + Q1
                    + "\", \"title\": \"Přívoz\", \"statement\": \"Přívoz má být zdarma.\", \"detail\": \"Nyní stojí 20&nbsp;Kč.\", \"tags\": [\"Doprava\"]},"
                    + "{\"id\": \"" + Q2
                    + "\", \"title\": \"Světlo\", \"statement\": \"V přístavu by se v noci nemělo svítit.\", \"tags\": [\"Doprava\"]}]",
            "volby-2031/kalkulacka/candidates.json",
            "[{\"id\": \"" + A + "\", \"references\": [{\"id\": \"" + ORG + "\", \"type\": \"organization\"}]},"
                    + "{\"id\": \"" + B + "\", \"displayName\": \"Jana Malá\"}]",
            "volby-2031/kalkulacka/candidates-answers.json",
            "{\"" + A + "\": [{\"questionId\": \"" + Q1
                    + "\", \"answer\": true, \"comment\": \"Ano.\", \"sources\": [{\"url\": \"https://example.org/a\"}, {\"url\": \"https://example.org/b\"}]},"
                    + "{\"questionId\": \"" + Q2 + "\", \"answer\": null}],"
                    + "\"" + B + "\": [{\"questionId\": \"" + Q1 + "\", \"answer\": \"false \"}]}");

    @Test
    void is_read_with_what_stands_in_the_folders_above_it() {
        CameIn cameIn = cameIn(FILES);
        assertThat(cameIn.program()).isEqualTo(Program.KALKULACKA);
        assertThat(cameIn.edition()).hasToString("volby-do-senatu-2031");
        assertThat(text(cameIn, EntryKind.EDITION, "edition", "date")).isEqualTo("2031-10-04");
        assertThat(names(cameIn, EntryKind.PARTY)).containsExactly("lode", "jana-mala");
        assertThat(names(cameIn, EntryKind.THEME)).containsExactly("doprava");
        assertThat(faults(cameIn)).isEmpty();
    }

    @Test
    void takes_null_as_neither_which_its_schema_calls_neutral_and_says_so() {
        CameIn cameIn = cameIn(FILES);
        assertThat(text(cameIn, EntryKind.POSITION, "privoz/lode", "stance")).isEqualTo("agree");
        assertThat(text(cameIn, EntryKind.POSITION, "svetlo/lode", "stance")).isEqualTo("neither");
        assertThat(text(cameIn, EntryKind.POSITION, "privoz/jana-mala", "stance"))
                .isEqualTo("disagree");
        assertThat(names(cameIn, EntryKind.POSITION)).doesNotContain("svetlo/jana-mala");
        assertThat(kinds(cameIn)).contains(LossKind.NULL_AS_NEITHER);
    }

    @Test
    void keeps_the_first_address_of_an_answer() {
        assertThat(text(cameIn(FILES), EntryKind.ANSWER, "privoz/lode", "url")).isEqualTo("https://example.org/a");
        assertThat(kinds(cameIn(FILES))).contains(LossKind.MORE_ADDRESSES);
    }

    @Test
    void has_positions_of_experts_as_coded_for_which_quotes_are_still_to_be_found() {
        Map<String, byte[]> files = new LinkedHashMap<>(FILES);
        files.putAll(files(
                "volby-2031/kalkulacka/candidates-answers.json",
                "{\"" + A + "\": [{\"questionId\": \"" + Q1 + "\", \"answer\": true, \"respondent\": \"expert\"}]}"));
        CameIn cameIn = cameIn(files);
        assertThat(text(cameIn, EntryKind.POSITION, "privoz/lode", "source")).isEqualTo("coded");
        assertThat(faults(cameIn))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.kind().notYet()).isTrue());
    }

    @Test
    void compares_with_people_within_a_candidate_that_did_not_answer_itself() {
        Map<String, byte[]> files = new LinkedHashMap<>(FILES);
        files.putAll(files(
                "volby-2031/kalkulacka/candidates.json",
                "[{\"id\": \"" + ORG + "\", \"name\": \"Strana lodí\", \"nestedCandidates\": [{\"id\": \"" + B
                        + "\", \"displayName\": \"Jana Malá\"}]}]"));
        CameIn cameIn = cameIn(files);
        assertThat(names(cameIn, EntryKind.PARTY)).containsExactly("jana-mala");
        assertThat(kinds(cameIn)).contains(LossKind.PEOPLE_AS_PARTIES);
    }
}
