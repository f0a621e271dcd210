package nl.kieswijzer.programme.reading;

/** How much of a programme is read: some ten times what the longest one has. */
final class Limits {
    static final int MEGABYTES = 20;
    static final int BYTES = MEGABYTES * 1024 * 1024;
    static final int PAGES = 1_000;
    static final int CHARACTERS = 3_000_000;
    /** What is drawn on one page: letters, lines, and forms with more of them. */
    static final int STEPS_A_PAGE = 2_000_000;
    /** What one piece of a file may become when it is unpacked, and all pieces together. */
    static final long UNPACKED_PIECE = 128L * 1024 * 1024;

    static final long UNPACKED = 8 * UNPACKED_PIECE;
    /** All pieces of a .docx together, since they are in memory at the same time. */
    static final long UNPACKED_DOCX = UNPACKED_PIECE;

    private Limits() {}
}
