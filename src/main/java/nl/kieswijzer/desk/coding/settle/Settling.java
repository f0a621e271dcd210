package nl.kieswijzer.desk.coding.settle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.coding.round.Reading;
import nl.kieswijzer.desk.coding.round.Round;
import nl.kieswijzer.desk.coding.round.RoundId;
import nl.kieswijzer.desk.coding.round.RoundState;
import nl.kieswijzer.desk.coding.round.Rounds;
import nl.kieswijzer.election.draft.Applied;
import nl.kieswijzer.election.draft.Draft;
import nl.kieswijzer.election.draft.Drafts;
import nl.kieswijzer.election.draft.SavedEntry;
import nl.kieswijzer.election.entry.EntryEdit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Settling a round that is closed, and putting what came of it in the draft. */
@Service
public class Settling {
    private final Rounds rounds;
    private final DecisionRows decisions;
    private final Drafts drafts;

    Settling(Rounds rounds, DecisionRows decisions, Drafts drafts) {
        this.rounds = rounds;
        this.decisions = decisions;
        this.drafts = drafts;
    }

    /** What came of each unit, in the order of the material. */
    public List<Outcome> outcomes(Round round) {
        Map<Integer, List<Reading>> readings =
                rounds.readings(round).stream().collect(Collectors.groupingBy(Reading::unit));
        Map<Integer, Decision> decided =
                decisions.all(round.id()).stream().collect(Collectors.toMap(Decision::unit, Function.identity()));
        return IntStream.range(0, round.size())
                .mapToObj(it -> new Outcome(
                        it,
                        round.material().units().get(it),
                        readings.getOrDefault(it, List.of()),
                        Optional.ofNullable(decided.get(it))))
                .toList();
    }

    /** What taking it over would do now. */
    public Settlement settlement(Round round) {
        return Settlement.of(round, outcomes(round), drafts.entries(round.draft()));
    }

    /**
     * Decides something, or decides it anew.
     *
     * @param decision with the version that whoever decides saw; 0 where they saw none
     */
    @Transactional
    public Decided decide(Round round, Decision decision) {
        if (!rounds.lock(round.id()).filter(RoundState.CLOSED::equals).isPresent()) {
            return new Decided.Over();
        }
        Optional<Decision> other =
                decisions.find(round.id(), decision.unit()).filter(it -> it.version() != decision.version());
        if (other.isPresent()) {
            return new Decided.Conflict(other.get());
        }
        Decision kept = new Decision(
                decision.unit(),
                decision.answer(),
                decision.quotes(),
                decision.why(),
                decision.by(),
                decision.version() + 1);
        decisions.keep(round.id(), kept);
        return new Decided.Kept(kept);
    }

    /**
     * Puts positions, and the round itself, in the draft.
     *
     * @param seen what whoever wants it was shown that it does
     * @param who read, and how, by language
     */
    @Transactional
    public Taken take(Account by, Draft draft, RoundId id, Settlement seen, Map<String, String> who) {
        boolean isClosed = rounds.lock(id).filter(RoundState.CLOSED::equals).isPresent();
        return rounds.find(id)
                .filter(_ -> isClosed)
                .map(it -> take(by, draft, it, seen, who))
                .orElseGet(Taken.Over::new);
    }

    private Taken take(Account by, Draft draft, Round round, Settlement seen, Map<String, String> who) {
        List<SavedEntry> entries = drafts.entries(round.draft());
        List<Outcome> outcomes = outcomes(round);
        if (outcomes.stream().anyMatch(Outcome::isOpen) || outcomes.stream().noneMatch(Outcome::isRead)) {
            return new Taken.Unready();
        }
        Settlement now = Settlement.of(round, outcomes, entries);
        if (!now.equals(seen)) {
            return new Taken.Stale();
        }
        List<EntryEdit> edits = new ArrayList<>(now.edits());
        edits.add(new RoundEntry(round, entries).of(now.lines(), who));
        return switch (drafts.apply(round.draft(), edits, Map.of(), by.name())) {
            case Applied.All _ -> {
                rounds.settled(by, draft, round);
                yield new Taken.All(now.edits().size());
            }
            case Applied.Stale _ -> new Taken.Stale();
            case Applied.Gone _ -> new Taken.Over();
        };
    }
}
