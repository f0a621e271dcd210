package nl.kieswijzer.desk.confirm.link;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.election.draft.DraftId;
import nl.kieswijzer.site.Texts;

/**
 * The link of a party to its positions in a draft, without what stands in it.
 *
 * @param id what the desk calls it; it opens nothing
 * @param madeBy the name of who made it
 * @param lastDay the last day on which it takes answers
 * @param openedAt when somebody looked at the page for the first time
 */
public record PartyLink(
        String id,
        DraftId draft,
        PartyId party,
        String madeBy,
        Instant madeAt,
        LocalDate lastDay,
        Optional<Instant> openedAt) {

    /** Whether it takes no answers any more. The day ends as it does in the Netherlands. */
    public boolean isOver(Instant now) {
        return !now.isBefore(lastDay.plusDays(1).atStartOfDay(Texts.HERE).toInstant());
    }
}
