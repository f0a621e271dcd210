package nl.kieswijzer.results;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nl.kieswijzer.core.AnswerSheet;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.Position;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.results.context.ResultContext;
import nl.kieswijzer.results.parts.ResultParts;
import nl.kieswijzer.results.parts.Unfolding;
import nl.kieswijzer.results.print.PrintedResult;
import nl.kieswijzer.results.share.ShareCode;
import nl.kieswijzer.site.Language;
import nl.kieswijzer.site.markup.Markup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AShuffledPackTest {
    private final EditionRevision revision = Editions.revision(Editions.tk2021(), 1);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void gives_the_same_result_on_the_screen_and_on_paper(long seed) {
        AnswerSheet sheet = Sheets.any(revision, new Random(seed));
        ShareCode code = ShareCode.of(revision, sheet);
        ResultContext one = Contexts.of(revision, sheet, Language.DUTCH);
        ResultContext other = Contexts.of(shuffled(new Random(seed)), sheet, Language.DUTCH);
        assertThat(other.edition().parties()).isNotEqualTo(one.edition().parties());
        assertThat(html(new ResultParts(other, Unfolding.AT_ONCE)))
                .isEqualTo(html(new ResultParts(one, Unfolding.AT_ONCE)));
        assertThat(html(new PrintedResult(other, code, ""))).isEqualTo(html(new PrintedResult(one, code, "")));
    }

    private static String html(Component component) {
        return Markup.of(component);
    }

    private EditionRevision shuffled(Random random) {
        Edition edition = revision.edition();
        return Editions.revision(
                new Edition(
                        edition.id(),
                        edition.languages(),
                        edition.election(),
                        edition.provenance(),
                        edition.legend(),
                        shuffled(edition.parties(), random),
                        edition.themes(),
                        edition.programmes(),
                        edition.quotes(),
                        edition.terms(),
                        edition.statements().stream()
                                .map(it -> withPositions(it, shuffled(it.positions(), random)))
                                .toList()),
                1);
    }

    private static Statement withPositions(Statement it, List<Position> positions) {
        return it.with(positions);
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
