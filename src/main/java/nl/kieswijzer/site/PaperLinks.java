package nl.kieswijzer.site;

/** The addresses of what a class fills in on paper. */
public final class PaperLinks {
    private PaperLinks() {}

    /** The sheets for pupils, and the one to count them on. */
    public static String sheets(Links links) {
        return links.joinClass() + "/blad";
    }
}
