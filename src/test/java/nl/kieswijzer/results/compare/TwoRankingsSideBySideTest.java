package nl.kieswijzer.results.compare;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kieswijzer.core.Answer;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.changes.RevisionChanges;
import nl.kieswijzer.results.Contexts;
import nl.kieswijzer.results.Editions;
import nl.kieswijzer.results.Sheets;
import nl.kieswijzer.results.context.ResultContext;
import nl.kieswijzer.site.Language;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class TwoRankingsSideBySideTest {
    private static final Edition EDITION = Editions.tk2021();

    @Test
    void of_two_voters_are_called_yours_and_that_of_the_other() {
        ResultContext mine = comparison(1, Answer.AGREE);
        assertThat(captions(new TwoSheets(mine, comparison(1, Answer.DISAGREE), mine.sheet())
                        .getElement()
                        .getOuterHTML()))
                .isEqualTo("Jouw ranglijst naast die van de ander");
    }

    @Test
    void of_two_revisions_are_called_that_of_then_and_that_of_now() {
        ResultContext then = comparison(1, Answer.AGREE);
        ResultContext now = comparison(2, Answer.AGREE);
        NewerRevision later = new NewerRevision(
                now.revision(), RevisionChanges.between(then.revision(), now.revision()), now.sheet());
        assertThat(captions(
                        new NewerRevisionNotice(then, later, now).getElement().getOuterHTML()))
                .isEqualTo("De ranglijst van toen naast die van nu");
    }

    private static String captions(String html) {
        return Jsoup.parse(html).select("caption").text();
    }

    private static ResultContext comparison(int number, Answer answer) {
        EditionRevision revision = Editions.revision(EDITION, number);
        return Contexts.of(revision, Sheets.all(revision, answer), Language.DUTCH);
    }
}
