package nl.kieswijzer.programme.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kieswijzer.properties.Generator;
import nl.kieswijzer.properties.Property;
import org.junit.jupiter.api.Test;

class SplittingIntoSentencesTest {
    @Test
    void ends_one_at_a_full_stop_a_question_or_a_call() {
        assertThat(sentences("Kan het beter? Ja! Wij willen dat. En nu"))
                .containsExactly("Kan het beter?", "Ja!", "Wij willen dat.", "En nu");
    }

    @Test
    void knows_abbreviations() {
        for (String one : List.of(
                "Dit geldt bijv. Nederlandse kinderen.",
                "Hulp, o.a. Jeugdzorg, wordt beter.",
                "Iedereen, d.w.z. Elk kind.",
                "Volgens art. 3 van het IVRK.",
                "Zie nr. 12 van dr. A.B. de Vries.",
                "Sport, muziek, enz. horen erbij.",
                "Met min. 3.5 miljoen euro.")) {
            assertThat(sentences(one)).containsExactly(one);
        }
        assertThat(sentences("Sport, muziek, enz. Dat hoort erbij."))
                .containsExactly("Sport, muziek, enz.", "Dat hoort erbij.");
    }

    @Test
    void ends_one_behind_the_year_and_not_behind_the_number_of_an_item() {
        assertThat(sentences("Dat gebeurt in 2028. Daarna meer."))
                .containsExactly("Dat gebeurt in 2028.", "Daarna meer.");
        assertThat(sentences("12. Elk kind telt. Altijd.")).containsExactly("12. Elk kind telt.", "Altijd.");
    }

    @Test
    void keeps_quotation_marks_with_what_they_are_around() {
        assertThat(sentences("“Elk kind telt.” Zo is het. ‘Echt waar?’ vraagt iemand."))
                .containsExactly("“Elk kind telt.”", "Zo is het.", "‘Echt waar?’ vraagt iemand.");
    }

    @Test
    void ends_one_with_its_paragraph() {
        assertThat(sentences("Elk kind veilig\nWij willen meer."))
                .containsExactly("Elk kind veilig", "Wij willen meer.");
    }

    @Test
    void takes_any_number_of_initials() {
        String initials = "J. ".repeat(100_000) + "Jansen.";
        assertThat(sentences(initials)).containsExactly(initials);
    }

    @Test
    void leaves_nothing_out_but_spaces() {
        Property.holds(given -> {
            String text = given.any("text", Generator.words("aB .?!\n”(3", 0, 60));
            int at = 0;
            for (Sentence sentence : Sentences.of(text)) {
                assertThat(text.substring(at, sentence.start())).isBlank();
                assertThat(text.substring(sentence.start(), sentence.end())).isEqualTo(sentence.text());
                at = sentence.end();
            }
            assertThat(text.substring(at)).isBlank();
        });
    }

    private static List<String> sentences(String text) {
        return Sentences.of(text).stream().map(Sentence::text).toList();
    }
}
