package nl.kieswijzer.site.open;

import java.util.Locale;
import nl.kieswijzer.core.Answer;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.site.Language;
import nl.kieswijzer.site.Links;

/** The addresses of what is made for other sites and programs. */
public final class OpenLinks {
    /** What the addresses of the API begin with. */
    public static final String API = "/api/v1";

    /** The API described for programs, by OpenAPI. */
    public static final String API_DESCRIPTION = API + "/openapi.json";

    /** The script that puts a statement on another site. */
    public static final String EMBED_SCRIPT = "/embed.js";

    private OpenLinks() {}

    /** All editions by the API. */
    public static String editions() {
        return API + "/editions";
    }

    /** An edition by the API; what it holds stands below. */
    public static String edition(EditionId edition) {
        return editions() + "/" + edition;
    }

    /** A statement to answer, in the frame of another site. */
    public static String card(Links links) {
        return links.language().path() + "/embed";
    }

    /** Where an answer from such a frame comes into the quiz. */
    public static String answer(Links links) {
        return links.quiz() + "/" + word(links, "antwoord", "answer");
    }

    /** The same with the answer: behind the {@code #}, where no server and no log sees it. */
    public static String answer(Links links, StatementId statement, Answer answer) {
        return "%s#%s=%s".formatted(answer(links), statement, answer.name().toLowerCase(Locale.ROOT));
    }

    /** How to put a statement on a site of one's own. */
    public static String forOwners(Links links) {
        return links.language().path() + "/" + word(links, "op-je-eigen-site", "on-your-own-site");
    }

    private static String word(Links links, String dutch, String english) {
        return links.language() == Language.DUTCH ? dutch : english;
    }
}
