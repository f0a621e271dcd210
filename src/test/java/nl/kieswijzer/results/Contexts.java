package nl.kieswijzer.results;

import java.util.Map;
import nl.kieswijzer.core.AnswerSheet;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.matching.Ranking;
import nl.kieswijzer.results.context.ResultContext;
import nl.kieswijzer.results.context.ResultContexts;
import nl.kieswijzer.site.Language;
import nl.kieswijzer.site.Texts;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Results without a server. */
public final class Contexts {
    private static final ResourceBundleMessageSource MESSAGES = messages();

    private Contexts() {}

    public static ResultContext of(EditionRevision revision, AnswerSheet sheet, Language language) {
        return new ResultContexts().of(revision, sheet, Texts.of(MESSAGES, language));
    }

    /** A result with this ranking, whatever was answered. */
    public static ResultContext ranked(Edition edition, Ranking ranking, Language language) {
        EditionRevision revision = Editions.revision(edition, 1);
        ResultContext empty = of(revision, AnswerSheet.of(revision.id(), Map.of()), language);
        return new ResultContext(revision, empty.calculator(), empty.sheet(), ranking, empty.texts(), empty.markup());
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        return messages;
    }
}
