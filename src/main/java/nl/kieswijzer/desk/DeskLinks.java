package nl.kieswijzer.desk;

import nl.kieswijzer.site.Language;
import nl.kieswijzer.site.Links;

/**
 * The addresses of the desk's pages, in one language. No other room leads there, so they stand here and not in
 * {@link Links}. The path constants are for the annotations of the pages that live there.
 */
public record DeskLinks(Language language) {
    public static final String DESK = Links.DESK;
    public static final String DESK_EN = Links.DESK_EN;
    /** Of a link that opens the desk once; its secret follows. */
    public static final String LINK = DESK + "/uitnodiging";

    public static final String LINK_EN = DESK_EN + "/invitation";
    public static final String ACCOUNTS = DESK + "/accounts";
    public static final String ACCOUNTS_EN = DESK_EN + "/accounts";
    public static final String LOG = DESK + "/logboek";
    public static final String LOG_EN = DESK_EN + "/log";

    /** Where editions are made, by who has an account. */
    public String home() {
        return path(DESK, DESK_EN);
    }

    /** Who may come in there. */
    public String accounts() {
        return path(ACCOUNTS, ACCOUNTS_EN);
    }

    /** What was done there, by whom. */
    public String log() {
        return path(LOG, LOG_EN);
    }

    /** What opens the desk once. */
    public String link(String secret) {
        return path(LINK, LINK_EN) + "/" + secret;
    }

    private String path(String dutch, String english) {
        return "/" + (language == Language.DUTCH ? dutch : english);
    }
}
