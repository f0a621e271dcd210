package nl.kieswijzer.results;

import com.vaadin.flow.component.Component;
import nl.kieswijzer.core.AnswerSheet;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.results.context.ResultContext;
import nl.kieswijzer.results.context.ResultContexts;
import nl.kieswijzer.results.parts.WayBack;
import nl.kieswijzer.results.share.ShareCode;
import nl.kieswijzer.results.share.ShareSection;
import nl.kieswijzer.site.PartyChoice;
import nl.kieswijzer.site.SiteAddress;
import nl.kieswijzer.site.Texts;

/** Chooses what a sheet gets to see: its ranking, or what is in the way of one. */
@org.springframework.stereotype.Component
class ResultPages {
    private final ResultContexts contexts;
    private final SiteAddress site;

    ResultPages(ResultContexts contexts, SiteAddress site) {
        this.contexts = contexts;
        this.site = site;
    }

    /** The page for a sheet; the choice of parties stays the same element from one sheet to the next. */
    Component of(EditionRevision revision, AnswerSheet sheet, PartyChoice partyChoice, Texts texts) {
        if (!sheet.revision().equals(revision.id())) {
            return WayBack.becauseStatementsChanged(texts);
        }
        ResultContext context = contexts.of(revision, sheet, texts);
        return context.ranking().missingAnswers() > 0
                ? WayBack.becauseOfTooFewAnswers(texts, context.ranking())
                : new RankingPage(
                        context, partyChoice, new ShareSection(texts, ShareCode.of(revision, sheet), site.base()));
    }
}
