package nl.kieswijzer.traffic;

/** The sessions that live on this server. */
public interface LiveSessions {
    /** How many there are. */
    int count();

    /** How many there may be. */
    int most();
}
