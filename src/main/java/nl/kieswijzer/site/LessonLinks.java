package nl.kieswijzer.site;

/** The addresses of what a lesson has beside its board: a teacher's phone as the remote, and paper. */
public final class LessonLinks {
    /** The paths, without their first slash, as a route wants them. */
    public static final String REMOTE = Links.LESSON + "/afstand";

    public static final String REMOTE_EN = Links.LESSON_EN + "/remote";

    private LessonLinks() {}

    /** The remote that this browser is. */
    public static String remote(Links links) {
        return "/" + (links.language() == Language.DUTCH ? REMOTE : REMOTE_EN);
    }

    /** What makes a phone the remote: its key behind the {@code #}, where no server and no log sees it. */
    public static String remote(Links links, String key) {
        return remote(links) + "#" + key;
    }

    /** The sheets that pupils fill in, and the one to count them on. */
    public static String sheets(Links links) {
        return links.joinClass() + "/blad";
    }
}
