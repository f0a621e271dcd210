package nl.kieswijzer.exchange.mahlowat;

import static nl.kieswijzer.exchange.program.GuideTests.cameIn;
import static nl.kieswijzer.exchange.program.GuideTests.faults;
import static nl.kieswijzer.exchange.program.GuideTests.files;
import static nl.kieswijzer.exchange.program.GuideTests.kinds;
import static nl.kieswijzer.exchange.program.GuideTests.names;
import static nl.kieswijzer.exchange.program.GuideTests.said;
import static nl.kieswijzer.exchange.program.GuideTests.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.kieswijzer.election.entry.EntryKind;
import nl.kieswijzer.exchange.guide.LossKind;
import nl.kieswijzer.exchange.program.Program;
import nl.kieswijzer.exchange.program.Programs.CameIn;
import org.junit.jupiter.api.Test;

class AMahlowatTest {
    private static final Map<String, byte[]> FILES =
            files("mahlowat/config/setup.json", "{\"title\": \"x\"}", "mahlowat/config/data.json", """
            {"theses": {"0": {"l": "Die Mensa soll abends öffnen.", "s": "Mensa am Abend", "x": "Bisher schließt sie um 15 Uhr."},
                        "1": {"l": "Der Campus soll autofrei werden.", "s": "Autofrei", "x": ""}},
             "lists": {"0": {"name": "Liste Linde", "name_x": "LL"}, "1": {"name": "Grün", "name_x": "Grün"}},
             "answers": {"0": {"0": {"selection": "a", "statement": "Ja!"}, "1": {"selection": "b", "statement": ""}},
                         "1": {"0": {"selection": "c", "statement": "<p>Nein,</p><p>zu teuer.</p>"},
                               "1": {"selection": "d", "statement": "Wir sind uns nicht einig."}}}}
            """);

    @Test
    void is_read_wherever_its_file_stands() {
        CameIn cameIn = cameIn(FILES);
        assertThat(cameIn.program()).isEqualTo(Program.MAHLOWAT);
        assertThat(names(cameIn, EntryKind.PARTY)).containsExactly("ll", "grun");
        assertThat(names(cameIn, EntryKind.STATEMENT)).containsExactly("mensa-am-abend", "autofrei");
        assertThat(text(cameIn, EntryKind.STATEMENT, "mensa-am-abend", "meaning.de"))
                .isEqualTo("Bisher schließt sie um 15 Uhr.");
    }

    @Test
    void lacks_nothing_but_a_name_and_a_date() {
        CameIn cameIn = cameIn(FILES);
        assertThat(faults(cameIn))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.kind().notYet()).isTrue());
        assertThat(faults(cameIn(FILES, said("Wahl zum Studierendenrat", "2031-06-01", "DE"))))
                .isEmpty();
    }

    @Test
    void reads_a_as_yes_b_as_neither_c_as_no_and_d_as_silence() {
        CameIn cameIn = cameIn(FILES);
        assertThat(text(cameIn, EntryKind.POSITION, "mensa-am-abend/ll", "stance"))
                .isEqualTo("agree");
        assertThat(text(cameIn, EntryKind.POSITION, "autofrei/ll", "stance")).isEqualTo("neither");
        assertThat(text(cameIn, EntryKind.POSITION, "mensa-am-abend/grun", "stance"))
                .isEqualTo("disagree");
        assertThat(names(cameIn, EntryKind.POSITION)).doesNotContain("autofrei/grun");
    }

    @Test
    void keeps_what_a_list_says_without_taking_a_stance() {
        assertThat(text(cameIn(FILES), EntryKind.ANSWER, "autofrei/grun", "stance"))
                .isEqualTo("absent");
        assertThat(text(cameIn(FILES), EntryKind.ANSWER, "autofrei/grun", "words"))
                .isEqualTo("Wir sind uns nicht einig.");
    }

    @Test
    void makes_lines_of_paragraphs_and_says_that_a_layout_is_lost() {
        assertThat(text(cameIn(FILES), EntryKind.ANSWER, "mensa-am-abend/grun", "words"))
                .isEqualTo("Nein,\nzu teuer.");
        assertThat(kinds(cameIn(FILES))).contains(LossKind.LAYOUT, LossKind.TAKEN_AS_OWN, LossKind.SHORT_TITLES);
    }
}
