package nl.kieswijzer.desk.confirm.party;

import org.springframework.http.HttpStatus;

/** Why a page of a party can't be shown, or an answer not be saved. */
enum Refusal {
    /** It was taken back, or another one came in its place, or it never was one: all are told the same. */
    NO_LINK("noLink", HttpStatus.NOT_FOUND, ""),
    /** The last day is past. */
    OVER("over", HttpStatus.GONE, ""),
    /** The draft was published or removed. */
    DONE("done", HttpStatus.GONE, ""),
    TOO_OFTEN("tooOften", HttpStatus.TOO_MANY_REQUESTS, "60"),
    /** The database can't be reached. */
    AWAY("away", HttpStatus.SERVICE_UNAVAILABLE, "10");

    private final String word;
    private final HttpStatus status;
    private final String wait;

    Refusal(String word, HttpStatus status, String wait) {
        this.word = word;
        this.status = status;
        this.wait = wait;
    }

    /** What the keys of its words end in. */
    String word() {
        return word;
    }

    HttpStatus status() {
        return status;
    }

    /** After how many seconds to try again; empty where that is of no use. */
    String retryAfter() {
        return wait;
    }
}
