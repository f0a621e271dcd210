package nl.kieswijzer.desk.coding.round;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.kieswijzer.desk.account.AccountId;
import nl.kieswijzer.election.draft.DraftId;

/**
 * A round, without what was answered in it.
 *
 * @param number of those of the draft, from 1
 * @param closedAt empty as long as it is open
 */
public record Round(
        RoundId id,
        DraftId draft,
        int number,
        RoundState state,
        String startedBy,
        Instant startedAt,
        Optional<Instant> closedAt,
        Material material,
        List<Seat> seats) {
    /** One letter each. */
    public static final int MOST_CODERS = 26;

    public Round {
        seats = List.copyOf(seats);
    }

    public Optional<Seat> seatOf(AccountId account) {
        return seats.stream().filter(it -> it.isOf(account)).findFirst();
    }

    public List<String> coders() {
        return seats.stream().map(Seat::coder).toList();
    }

    public int size() {
        return material.units().size();
    }
}
