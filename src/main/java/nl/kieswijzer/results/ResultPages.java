package nl.kieswijzer.results;

import com.vaadin.flow.component.Component;
import nl.kieswijzer.core.AnswerSheet;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.site.PartyChoice;
import nl.kieswijzer.site.SiteAddress;
import nl.kieswijzer.site.Texts;

/** Chooses what a sheet gets to see: its ranking, or what is in the way of one. */
@org.springframework.stereotype.Component
class ResultPages {
    private final Calculators calculators;
    private final SiteAddress site;

    ResultPages(Calculators calculators, SiteAddress site) {
        this.calculators = calculators;
        this.site = site;
    }

    /** The page for a sheet; the choice of parties stays the same element from one sheet to the next. */
    Component of(EditionRevision revision, AnswerSheet sheet, PartyChoice partyChoice, Texts texts) {
        if (!sheet.revision().equals(revision.id())) {
            return WayBack.becauseStatementsChanged(texts);
        }
        Comparison comparison = Comparison.of(revision, calculators.of(revision), sheet, texts);
        return comparison.ranking().missingAnswers() > 0
                ? WayBack.becauseOfTooFewAnswers(texts, comparison.ranking())
                : new RankingPage(
                        comparison,
                        partyChoice,
                        new ShareSection(comparison, ShareCode.of(revision, sheet), site.base()));
    }
}
