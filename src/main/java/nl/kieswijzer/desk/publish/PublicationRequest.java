package nl.kieswijzer.desk.publish;

import java.time.Instant;
import java.util.Map;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.account.AccountId;
import nl.kieswijzer.election.LocalizedText;
import nl.kieswijzer.election.draft.DraftCheck;
import nl.kieswijzer.election.draft.DraftId;

/**
 * Somebody asked to publish a draft as it was then.
 *
 * @param name of who asked, as it was then
 * @param fingerprint what was in the draft
 */
record PublicationRequest(
        DraftId draft, AccountId by, String name, Instant at, String fingerprint, String reasonNl, String reasonEn) {

    boolean isOf(Account who) {
        return by.equals(who.id());
    }

    /** Whether it is of what is in the draft now. */
    boolean isOf(DraftCheck now) {
        return fingerprint.equals(now.fingerprint());
    }

    LocalizedText reason() {
        return LocalizedText.of(Map.of("nl", reasonNl, "en", reasonEn));
    }
}
