package nl.kieswijzer.matching.report;

/** Who waits for something long: is told how far it is, and may stop it. Called on the thread that works. */
@FunctionalInterface
public interface Progress {
    /**
     * Called every now and then.
     *
     * @param done how much is done, from 0 to 1; 1 only at the end
     * @return whether to go on
     */
    boolean goOn(double done);

    /** Lets it run to its end. */
    static Progress unwatched() {
        return _ -> true;
    }
}
