package nl.kieswijzer.deck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.ShuffledPack;
import nl.kieswijzer.site.Language;
import nl.kieswijzer.site.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import tools.jackson.databind.json.JsonMapper;

class ADeckOfALessonTest {
    private final DeckPayloads payloads = new DeckPayloads(new JsonMapper());

    @Test
    void is_made_once_for_a_class_and_anew_when_the_class_debated_one_statement_more() throws Exception {
        EditionRevision revision = ShuffledPack.asPacked();
        List<StatementId> all = revision.edition().statementIds();
        var one = payloads.ofLesson(revision, dutch(), all.subList(0, 1), "klas:les:second:1");
        assertThat(payloads.ofLesson(revision, dutch(), all.subList(0, 1), "klas:les:second:1"))
                .isSameAs(one);
        assertThat(payloads.ofLesson(revision, dutch(), all.subList(0, 2), "klas:les:second:1")
                        .path("statements"))
                .hasSize(2);
    }

    private static Texts dutch() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        return Texts.of(messages, Language.DUTCH);
    }
}
