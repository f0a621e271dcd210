package nl.kieswijzer.desk;

import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.election.draft.DraftId;
import nl.kieswijzer.election.entry.EntryKey;
import nl.kieswijzer.site.Language;

/**
 * The addresses of the desk's pages, in one language. No other room leads there, so they stand here and not in
 * {@code site.Links}. The path constants are for the annotations of the pages that live there.
 */
public record DeskLinks(Language language) {
    public static final String DESK = "redactie";
    public static final String DESK_EN = "en/desk";
    /** Of a link that opens the desk once; its secret follows. */
    public static final String LINK = DESK + "/uitnodiging";

    public static final String LINK_EN = DESK_EN + "/invitation";
    public static final String ACCOUNTS = DESK + "/accounts";
    public static final String ACCOUNTS_EN = DESK_EN + "/accounts";
    /** The ways into one's own account. */
    public static final String OWN = DESK + "/mijn-toegang";

    public static final String OWN_EN = DESK_EN + "/my-access";
    /** Of a draft; its number follows, and then a part of it. */
    public static final String DRAFT = DESK + "/concept";

    public static final String DRAFT_EN = DESK_EN + "/draft";
    /** Of the page where a draft is published, below its own. */
    public static final String PUBLISH = "publiceren";

    public static final String PUBLISH_EN = "publish";
    /** Of the page with the links to the preview of a draft, below its own. */
    public static final String PREVIEW = "voorbeeld";

    public static final String PREVIEW_EN = "preview";
    /** Of the page with what parties confirm of a draft, below its own; a party follows. */
    public static final String CONFIRM = "bevestigen";

    public static final String CONFIRM_EN = "confirm";
    /** Of the page where a party confirms, for who has the link; its secret follows. {@code offline/worker.js} knows it. */
    public static final String PARTY = "bevestig";

    public static final String PARTY_EN = "en/confirm";
    /** Of the page with the files of a draft, below its own. */
    public static final String FILES = "bestanden";

    public static final String FILES_EN = "files";
    /** Of the page with the rounds of a draft, below its own; that of one round below that. */
    public static final String ROUNDS = "blind-lezen";

    public static final String ROUNDS_EN = "blind-reading";
    /** Where somebody reads blind; the round follows. */
    public static final String READING = DESK + "/lezen";

    public static final String READING_EN = DESK_EN + "/reading";
    /** The parameter with the name of an entry, and that with the path of a field of it. */
    public static final String ENTRY = "wat";

    public static final String FIELD = "veld";
    /** The parameter with the page of a programme. */
    public static final String PAGE = "pagina";

    public static final String LOG = DESK + "/logboek";
    public static final String LOG_EN = DESK_EN + "/log";

    /** Where editions are made, by who has an account. */
    public String home() {
        return path(DESK, DESK_EN);
    }

    /** Who may come in there. */
    public String accounts() {
        return path(ACCOUNTS, ACCOUNTS_EN);
    }

    /** What was done there, by whom. */
    public String log() {
        return path(LOG, LOG_EN);
    }

    /** The ways into one's own account. */
    public String own() {
        return path(OWN, OWN_EN);
    }

    /** A draft at a glance. */
    public String draft(DraftId draft) {
        return path(DRAFT, DRAFT_EN) + "/" + draft;
    }

    /** The links to the preview of a draft. */
    public String preview(DraftId draft) {
        return draft(draft) + "/" + (language == Language.DUTCH ? PREVIEW : PREVIEW_EN);
    }

    /** What parties confirm of a draft. */
    public String confirm(DraftId draft) {
        return draft(draft) + "/" + (language == Language.DUTCH ? CONFIRM : CONFIRM_EN);
    }

    /** What one party answered. */
    public String confirm(DraftId draft, PartyId party) {
        return confirm(draft) + "/" + party;
    }

    /** The page of a party by its link. */
    public String ofParty(String secret) {
        return path(PARTY, PARTY_EN) + "/" + secret;
    }

    /** Where a draft is published. */
    public String publish(DraftId draft) {
        return draft(draft) + "/" + (language == Language.DUTCH ? PUBLISH : PUBLISH_EN);
    }

    /** A draft as files, out and in. */
    public String files(DraftId draft) {
        return draft(draft) + "/" + (language == Language.DUTCH ? FILES : FILES_EN);
    }

    /** The rounds in which a draft is read blind. */
    public String rounds(DraftId draft) {
        return draft(draft) + "/" + (language == Language.DUTCH ? ROUNDS : ROUNDS_EN);
    }

    /** One of those rounds, for who leads it. */
    public String round(DraftId draft, String round) {
        return rounds(draft) + "/" + round;
    }

    /** What somebody is asked to read blind. */
    public String reading() {
        return path(READING, READING_EN);
    }

    /** The same, of one round. */
    public String reading(String round) {
        return reading() + "/" + round;
    }

    /** A part of a draft. */
    public String part(DraftId draft, DraftPart part) {
        return draft(draft) + "/" + part.word(language);
    }

    /** The form of an entry, or one field of it; the draft itself where no part has it. */
    public String entry(DraftId draft, EntryKey key, String field) {
        return DraftPart.of(key.kind())
                .map(it -> part(draft, it) + "?" + ENTRY + "=" + key.name()
                        + (field.isEmpty() ? "" : "&" + FIELD + "=" + field))
                .orElseGet(() -> draft(draft));
    }

    /** A page of the text of a programme. */
    public String programme(DraftId draft, String programme, int page) {
        return part(draft, DraftPart.PROGRAMMES) + "/" + programme + "?" + PAGE + "=" + page;
    }

    /** What opens the desk once. */
    public String link(String secret) {
        return path(LINK, LINK_EN) + "/" + secret;
    }

    private String path(String dutch, String english) {
        return "/" + (language == Language.DUTCH ? dutch : english);
    }
}
