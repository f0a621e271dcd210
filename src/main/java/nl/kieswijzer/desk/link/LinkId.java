package nl.kieswijzer.desk.link;

import nl.kieswijzer.desk.account.Secret;

/** A link, as the desk calls it by itself. It opens nothing. */
public record LinkId(String value) {
    /** The link to the first account. There is one at a time, whoever prints it. */
    static final LinkId FIRST = new LinkId("first");

    static LinkId random() {
        return new LinkId(Secret.random().value());
    }
}
