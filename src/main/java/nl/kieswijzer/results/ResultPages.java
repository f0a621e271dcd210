package nl.kieswijzer.results;

import com.vaadin.flow.component.Component;
import nl.kieswijzer.core.AnswerSheet;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.matching.Ranking;
import nl.kieswijzer.site.Texts;

/** Chooses what a sheet gets to see: its ranking, or what is in the way of one. */
@org.springframework.stereotype.Component
class ResultPages {
    private final Matchers matchers;

    ResultPages(Matchers matchers) {
        this.matchers = matchers;
    }

    Component of(EditionRevision revision, AnswerSheet sheet, Texts texts) {
        if (!sheet.edition().equals(revision.edition().id()) || sheet.revision() != revision.number()) {
            return WayBack.becauseStatementsChanged(texts);
        }
        Ranking ranking = matchers.of(revision).rank(sheet);
        return ranking.missingAnswers() > 0
                ? WayBack.becauseOfTooFewAnswers(texts, ranking)
                : new RankingPage(new Comparison(revision.edition(), sheet, texts), ranking);
    }
}
