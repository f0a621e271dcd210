package nl.kieswijzer.desk.account;

/** Somebody wanted what their role does not allow. Pages offer it to nobody, so it is a mistake of ours or no page. */
public class NotAllowed extends RuntimeException {
    NotAllowed(String why) {
        super(why);
    }
}
