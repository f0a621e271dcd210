package nl.kieswijzer.desk.audit;

/** Something that was done at the desk. The names stand in the database. */
public enum Deed {
    /** A link was made for the first account, or for one whose owner can't come in. */
    LINK_PRINTED,
    INVITED,
    INVITATION_WITHDRAWN,
    JOINED,
    /** All ways into an account were closed, and a link to a new one made. */
    WAY_IN_RENEWED,
    SIGNED_IN,
    SIGNED_IN_BY_PASSKEY,
    /** Somebody came with a wrong password, or for an account that is not there. */
    SIGN_IN_FAILED,
    SIGNED_OUT,
    PASSWORD_CHANGED,
    PASSKEY_ADDED,
    PASSKEY_REMOVED,
    ROLE_CHANGED,
    REMOVED,
    DRAFT_STARTED,
    DRAFT_REMOVED,
    /** What a file changes in a draft was taken over. */
    FILE_TAKEN_OVER,
    PREVIEW_LINK_MADE,
    PREVIEW_LINK_REVOKED,
    /** A party got a link to its positions in a draft. */
    PARTY_LINK_MADE,
    PARTY_LINK_REVOKED,
    PARTY_DEADLINE_MOVED,
    PARTY_ANSWER_ACCEPTED,
    PARTY_ANSWER_REFUSED,
    /** What was decided on an answer of a party was taken back. */
    PARTY_ANSWER_REOPENED,
    PUBLISHED,
    PUBLICATION_ASKED,
    PUBLICATION_WITHDRAWN,
    FOUR_EYES_ON,
    FOUR_EYES_OFF,
    /** An edition was chosen for who asks for none. */
    PUT_IN_FRONT,
    ARCHIVED,
    TAKEN_OUT_OF_ARCHIVE,
    CODING_STARTED,
    CODING_CLOSED,
    /** What came of a round was put in its draft. */
    CODING_SETTLED,
    CODING_DISCARDED
}
