package nl.kieswijzer.desk.coding.round;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.account.Accounts;
import nl.kieswijzer.desk.audit.AuditList;
import nl.kieswijzer.desk.audit.Deed;
import nl.kieswijzer.election.draft.Draft;
import nl.kieswijzer.election.draft.Drafts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Leading rounds: starting, watching and closing them. Whoever leads gets figures while a round is open, and never single answers. */
@Service
public class Rounds {
    /** Agreement takes two. */
    public static final int FEWEST_CODERS = 2;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final RoundRows rounds;
    private final ReadingRows readings;
    private final Accounts accounts;
    private final Drafts drafts;
    private final AuditList audit;
    private final Clock clock;

    Rounds(RoundRows rounds, ReadingRows readings, Accounts accounts, Drafts drafts, AuditList audit, Clock clock) {
        this.rounds = rounds;
        this.readings = readings;
        this.accounts = accounts;
        this.drafts = drafts;
        this.audit = audit;
        this.clock = clock;
    }

    /** Who can be asked to read. */
    public List<Account> people() {
        return accounts.all();
    }

    public List<Round> of(Draft draft) {
        return rounds.of(draft.id());
    }

    public Optional<Round> find(RoundId id) {
        return rounds.find(id);
    }

    /** What a round about all statements of a draft would take out of the texts. */
    public Gathering gathering(Draft draft, List<String> more) {
        return new Gathering(drafts.entries(draft.id()), more);
    }

    /**
     * Starts a round.
     *
     * @param statements their ids; those that no party has a quote near are left out
     * @param more what else gives a party away
     * @return empty where there is nothing to read, the draft is gone, or too few of the accounts are there
     */
    @Transactional
    public Optional<Round> start(
            Account who, Draft draft, Set<String> statements, Set<Account> coders, List<String> more) {
        Material material = gathering(draft, more).about(statements);
        List<Seat> seats = new ArrayList<>();
        coders.stream()
                .filter(it -> accounts.find(it.id()).isPresent())
                .forEach(it -> seats.add(seat(it, seats.size())));
        if (material.units().isEmpty()
                || seats.size() < FEWEST_CODERS
                || drafts.find(draft.id()).isEmpty()) {
            return Optional.empty();
        }
        Round round = new Round(
                RoundId.random(),
                draft.id(),
                rounds.lastNumber(draft.id()) + 1,
                RoundState.OPEN,
                who.name(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                Optional.empty(),
                material,
                seats);
        rounds.add(round);
        audit.add(who, Deed.CODING_STARTED, about(round, draft));
        return Optional.of(round);
    }

    /** Has somebody else read too, such as in the place of somebody whose account is gone; false where that can't be any more. */
    @Transactional
    public boolean addCoder(RoundId id, Account coder) {
        boolean isOpen = rounds.lock(id).filter(RoundState.OPEN::equals).isPresent();
        Optional<Round> round = rounds.find(id)
                .filter(_ -> isOpen)
                .filter(it -> it.seatOf(coder.id()).isEmpty() && it.seats().size() < Round.MOST_CODERS)
                .filter(_ -> accounts.find(coder.id()).isPresent());
        round.ifPresent(it -> rounds.add(id, seat(coder, it.seats().size())));
        return round.isPresent();
    }

    /** How far coders agree up to now. */
    public RoundFigures figures(Round round) {
        return RoundFigures.of(round, readings.all(round.id()));
    }

    /** How many readings of a round are complete, of all coders together. */
    public int done(Round round) {
        return (int)
                readings.all(round.id()).stream().filter(Reading::isComplete).count();
    }

    /** All that was answered, once nothing changes any more; before that nobody gets it. */
    public List<Reading> readings(Round round) {
        if (round.state() == RoundState.OPEN) {
            throw new IllegalStateException("round %s is open".formatted(round.id()));
        }
        return readings.all(round.id());
    }

    /** Closes a round; false where somebody else did before, or it is gone. */
    @Transactional
    public boolean close(Account who, Draft draft, Round round) {
        if (!rounds.lock(round.id()).filter(RoundState.OPEN::equals).isPresent()) {
            return false;
        }
        rounds.close(round.id(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        audit.add(who, Deed.CODING_CLOSED, about(round, draft));
        return true;
    }

    /** Throws a round away with all that was answered in it; false where that is settled, or gone. */
    @Transactional
    public boolean discard(Account who, Draft draft, Round round) {
        boolean isGone = rounds.remove(round.id());
        if (isGone) {
            audit.add(who, Deed.CODING_DISCARDED, about(round, draft));
        }
        return isGone;
    }

    /** How a round stands; within a transaction nobody else changes it from then on. */
    public Optional<RoundState> lock(RoundId id) {
        return rounds.lock(id);
    }

    /** What came of it stands in the draft. For who holds its row, and put it there. */
    public void settled(Account who, Draft draft, Round round) {
        rounds.settle(round.id());
        audit.add(who, Deed.CODING_SETTLED, about(round, draft));
    }

    private static Seat seat(Account coder, int index) {
        return new Seat(Character.toString('a' + index), Optional.of(coder.id()), coder.name(), RANDOM.nextLong());
    }

    private static String about(Round round, Draft draft) {
        return "%s: %s, %d".formatted(draft.edition(), draft.title(), round.number());
    }
}
