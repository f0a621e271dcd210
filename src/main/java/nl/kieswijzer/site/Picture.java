package nl.kieswijzer.site;

/** The pictures for link previews that do not show a result, of 1200 × 630. */
public enum Picture {
    /** Of the landing page, and of all that have none of their own. */
    SITE("", ""),
    QUIZ("/stellingen", "/statements"),
    THEMES("/thema", "/theme"),
    SCORECARD("/scorekaart", "/scorecard"),
    CLASSROOM("/klas", "/class"),
    DUEL("/duel", "/duel");

    private final String dutch;
    private final String english;

    /** With what they add to an address in Dutch and in English. */
    Picture(String dutch, String english) {
        this.dutch = dutch;
        this.english = english;
    }

    /** Where it is. */
    public String address(Links links) {
        return path(links) + ".png";
    }

    /** Where the one of a theme is. */
    public static String addressOf(String theme, Links links) {
        return THEMES.path(links) + "/" + theme + ".png";
    }

    private String path(Links links) {
        return links.path("kaart" + dutch, "card" + english);
    }
}
