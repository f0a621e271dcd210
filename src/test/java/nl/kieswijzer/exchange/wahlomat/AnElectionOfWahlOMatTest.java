package nl.kieswijzer.exchange.wahlomat;

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

class AnElectionOfWahlOMatTest {
    private static final Map<String, byte[]> FILES = files(
            "2031/seeland/overview.json",
            "\ufeff{\"title\": \"Landtagswahl Seeland\", \"date\": \"2031-05-10T22:00:00.000Z\", \"info\": \"https://example.org/wahl\"}",
            "2031/seeland/party.json",
            """
            [{"id": 0, "name": "DIE GRÜNDER", "longname": "Partei der Gründer &amp; Gärtner", "logo": "x.png"},
             {"id": 1, "name": "SEE", "longname": "Seepartei"}]
            """,
            "2031/seeland/statement.json",
            """
            [{"id": 0, "text": "Die Fähre soll kostenlos sein."},
             {"id": 1, "text": "Im Hafen soll <b>nachts</b> kein Licht brennen.", "extra": [1]}]
            """,
            "2031/seeland/opinion.json",
            """
            [{"id": 0, "party": 0, "statement": 0, "answer": 0}, {"id": 1, "party": 0, "statement": 1, "answer": 2},
             {"id": 2, "party": "1", "statement": "0", "answer": "1"}]
            """,
            "2031/seeland/comment.json",
            """
            [{"id": 0, "opinion": 0, "text": "\\"Wer &uuml;bersetzt, hilft allen.\\""}, {"id": 1, "opinion": 2, "text": ""}]
            """,
            "2031/seeland/answer.json",
            """
            [{"id": 0, "message": "Stimme zu"}, {"id": 1, "message": "Stimme nicht zu"}, {"id": 2, "message": "Neutral"}]
            """,
            "2031/seeland/README.md",
            "# Seeland");

    @Test
    void is_an_edition_that_can_be_published_as_it_comes() {
        CameIn cameIn = cameIn(FILES);
        assertThat(cameIn.program()).isEqualTo(Program.WAHLOMAT);
        assertThat(cameIn.edition()).hasToString("landtagswahl-seeland-2031");
        assertThat(faults(cameIn)).isEmpty();
    }

    @Test
    void is_of_the_day_that_it_was_in_germany() {
        assertThat(text(cameIn(FILES), EntryKind.EDITION, "edition", "date")).isEqualTo("2031-05-11");
    }

    @Test
    void has_its_parties_and_statements_by_readable_ids_and_without_markup() {
        CameIn cameIn = cameIn(FILES);
        assertThat(names(cameIn, EntryKind.PARTY)).containsExactly("die-grunder", "see");
        assertThat(text(cameIn, EntryKind.PARTY, "die-grunder", "name")).isEqualTo("Partei der Gründer & Gärtner");
        assertThat(text(cameIn, EntryKind.PARTY, "die-grunder", "short")).isEqualTo("DIE GRÜNDER");
        assertThat(names(cameIn, EntryKind.STATEMENT)).containsExactly("s0", "s1");
        assertThat(text(cameIn, EntryKind.STATEMENT, "s1", "text.de"))
                .isEqualTo("Im Hafen soll nachts kein Licht brennen.");
    }

    @Test
    void reads_zero_as_yes_one_as_no_and_two_as_neither() {
        CameIn cameIn = cameIn(FILES);
        assertThat(text(cameIn, EntryKind.POSITION, "s0/die-grunder", "stance")).isEqualTo("agree");
        assertThat(text(cameIn, EntryKind.POSITION, "s0/see", "stance")).isEqualTo("disagree");
        assertThat(text(cameIn, EntryKind.POSITION, "s1/die-grunder", "stance")).isEqualTo("neither");
    }

    @Test
    void takes_answers_as_the_parties_own_with_their_reasons_and_no_row_as_silence() {
        CameIn cameIn = cameIn(FILES);
        assertThat(text(cameIn, EntryKind.POSITION, "s0/see", "source")).isEqualTo("confirmed");
        assertThat(text(cameIn, EntryKind.ANSWER, "s0/die-grunder", "words")).isEqualTo("Wer übersetzt, hilft allen.");
        assertThat(names(cameIn, EntryKind.POSITION)).doesNotContain("s1/see");
    }

    @Test
    void finds_a_reason_by_the_id_of_its_opinion_too() {
        Map<String, byte[]> files = new LinkedHashMap<>(FILES);
        files.putAll(files("2031/seeland/comment.json", "[{\"id\": 2, \"text\": \"Zu teuer.\"}]"));
        assertThat(text(cameIn(files), EntryKind.ANSWER, "s0/see", "words")).isEqualTo("Zu teuer.");
    }

    @Test
    void cuts_a_reason_that_is_too_long_at_a_word_and_says_so() {
        Map<String, byte[]> files = new LinkedHashMap<>(FILES);
        files.putAll(files("2031/seeland/comment.json", "[{\"id\": 2, \"text\": \"" + "Wort ".repeat(200) + "\"}]"));
        CameIn cameIn = cameIn(files);
        // 119 times 'Wort' with a space between is 594 characters; a 120th and the dots would be 600, but it ends at
        // the limit.
        assertThat(text(cameIn, EntryKind.ANSWER, "s0/see", "words").length()).isBetween(595, 600);
        assertThat(cameIn.losses())
                .filteredOn(it -> it.kind() == LossKind.WORDS_CUT)
                .singleElement()
                .satisfies(it -> assertThat(it.details()).containsExactly("see", "s0", "999", "600"));
        assertThat(faults(cameIn)).isEmpty();
    }

    @Test
    void says_which_answers_are_of_nobody_or_none() {
        Map<String, byte[]> files = new LinkedHashMap<>(FILES);
        files.putAll(
                files(
                        "2031/seeland/opinion.json",
                        "[{\"party\": 9, \"statement\": 0, \"answer\": 0}, {\"party\": 0, \"statement\": 0, \"answer\": 7}, {\"party\": 0, \"statement\": 0, \"answer\": 1}, {\"party\": 0, \"statement\": 0, \"answer\": 0}]"));
        CameIn cameIn = cameIn(files);
        assertThat(kinds(cameIn)).contains(LossKind.UNKNOWN_ANSWERS, LossKind.SECOND_ANSWERS);
        assertThat(text(cameIn, EntryKind.POSITION, "s0/die-grunder", "stance")).isEqualTo("disagree");
    }
}
