package nl.kieswijzer.programme.reading;

/** Who follows a long piece of work, and may stop it. Called from the thread that works, many times a second. */
public interface Progress {
    /** Nobody follows, and nobody stops. */
    Progress UNSEEN = new Progress() {
        @Override
        public void reached(int done, int of) {}

        @Override
        public boolean isStopped() {
            return false;
        }
    };

    /**
     * So much is done.
     *
     * @param done pages that are read
     * @param of how many there are; 0 where that is only known at the end, as with a .docx
     */
    void reached(int done, int of);

    /** Whether the work is to end as soon as it can, with nothing. */
    boolean isStopped();
}
