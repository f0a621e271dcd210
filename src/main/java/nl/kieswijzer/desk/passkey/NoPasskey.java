package nl.kieswijzer.desk.passkey;

/** What a browser sent is no passkey, none of ours, or no answer to the question. */
public class NoPasskey extends RuntimeException {
    NoPasskey(Throwable cause) {
        super("not a passkey that opens anything here", cause);
    }
}
