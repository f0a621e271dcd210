package nl.kieswijzer.results;

import java.util.Map;
import nl.kieswijzer.core.AnswerSheet;
import nl.kieswijzer.core.Occasion;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.results.context.ResultContext;
import nl.kieswijzer.results.context.ResultContexts;
import nl.kieswijzer.results.parts.MatchInside;
import nl.kieswijzer.results.parts.MovedParties;
import nl.kieswijzer.results.parts.WayBack;
import nl.kieswijzer.results.share.ShareCode;
import nl.kieswijzer.results.share.ShareSection;
import nl.kieswijzer.site.SiteAddress;
import nl.kieswijzer.site.Texts;
import nl.kieswijzer.site.sheet.SentSheet;
import nl.kieswijzer.site.sheet.SheetAnswer;
import org.springframework.context.ApplicationEventPublisher;

/** Chooses what a sheet gets to see: its ranking, or what is in the way of one. */
@org.springframework.stereotype.Component
class ResultPages {
    private final ResultContexts contexts;
    private final SiteAddress site;
    private final ApplicationEventPublisher occasions;

    ResultPages(ResultContexts contexts, SiteAddress site, ApplicationEventPublisher occasions) {
        this.contexts = contexts;
        this.site = site;
        this.occasions = occasions;
    }

    /** The page for what a browser sent. */
    SheetAnswer of(EditionRevision revision, SentSheet sent, Texts texts) {
        AnswerSheet sheet = sent.sheet().orElseGet(() -> AnswerSheet.of(revision.id(), Map.of()));
        if (!sheet.revision().equals(revision.id())) {
            return SheetAnswer.whole(WayBack.becauseStatementsChanged(texts));
        }
        ResultContext context = contexts.of(revision, sheet, texts);
        if (context.ranking().missingAnswers() > 0) {
            return SheetAnswer.whole(WayBack.becauseOfTooFewAnswers(texts, context.ranking()));
        }
        occasions.publishEvent(Occasion.RESULT_SHOWN);
        RankingPage page = new RankingPage(
                context,
                MovedParties.since(sent.before(), context),
                new ShareSection(texts, ShareCode.of(revision, sheet), site.base()));
        return new SheetAnswer(page, () -> MatchInside.ofAll(context));
    }
}
