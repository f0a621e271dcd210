package nl.kieswijzer.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kieswijzer.core.AnswerSheet;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.properties.Property;
import nl.kieswijzer.results.context.ResultContexts;
import nl.kieswijzer.results.parts.ResultParts;
import nl.kieswijzer.results.parts.Unfolding;
import nl.kieswijzer.site.Language;
import nl.kieswijzer.site.Texts;
import nl.kieswijzer.site.markup.Markup;
import org.junit.jupiter.api.Test;

/** Parts whose markup is kept from one voter to the next: nobody must get to see a part of somebody else's result. */
class PartsMadeOnceTest {
    private static final EditionRevision REVISION = Editions.revision(Editions.tk2021(), 1);

    /** Shared by all cases, as the server shares it by all voters. */
    private final ResultContexts shared = new ResultContexts();

    @Test
    void make_the_result_that_making_everything_anew_makes() {
        Property.holds(20, given -> {
            List<Texts> all = texts();
            Texts texts = all.get(given.any("texts", 0, all.size() - 1));
            AnswerSheet sheet = Sheets.any(REVISION, given.anyRandom());
            assertThat(shown(shared, sheet, texts)).isEqualTo(shown(new ResultContexts(), sheet, texts));
        });
    }

    private static List<Texts> texts() {
        return List.of(Language.values()).stream()
                .map(Contexts::texts)
                .flatMap(it -> List.of(it, it.ofAnotherVoter()).stream())
                .toList();
    }

    /** With all that the cards unfold to. */
    private static String shown(ResultContexts contexts, AnswerSheet sheet, Texts texts) {
        return Markup.of(new ResultParts(contexts.of(REVISION, sheet, texts), Unfolding.AT_ONCE));
    }
}
