package nl.kieswijzer.desk.coding.round;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.coding.round.Material.ReadQuote;
import nl.kieswijzer.desk.coding.round.Material.ReadStatement;
import nl.kieswijzer.desk.coding.round.Material.Unit;
import nl.kieswijzer.election.draft.Draft;
import nl.kieswijzer.election.draft.Drafts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading in a round, by who has a seat in it. Nothing that comes out of here names a party, or shows what another answered. */
@Service
public class Coding {
    private static final int LETTERS = 26;

    private final RoundRows rounds;
    private final ReadingRows readings;
    private final Drafts drafts;

    Coding(RoundRows rounds, ReadingRows readings, Drafts drafts) {
        this.rounds = rounds;
        this.readings = readings;
        this.drafts = drafts;
    }

    /**
     * What somebody is asked to read.
     *
     * @param title of the draft
     */
    public record Task(RoundId round, String title, int of, int done) {}

    /** The rounds in which somebody reads and that are open, the latest first. */
    public List<Task> tasks(Account who) {
        return rounds.of(who.id()).stream()
                .flatMap(it -> task(it, who).stream())
                .toList();
    }

    /** One of them; empty where they don't read in it, or it is gone. One that is closed is still theirs. */
    public Optional<Task> task(Account who, RoundId round) {
        return rounds.find(round).flatMap(it -> task(it, who));
    }

    private Optional<Task> task(Round round, Account who) {
        return round.seatOf(who.id())
                .flatMap(seat -> drafts.find(round.draft())
                        .map(Draft::title)
                        .map(it ->
                                new Task(round.id(), it, round.size(), done(readings.of(round.id(), seat.coder())))));
    }

    /** Where somebody goes on: at the first that is not complete, from a place on; at that place where all are. */
    public Kept goOn(Account who, RoundId round, int from) {
        return with(who, round, desk -> {
            List<Integer> open = IntStream.range(0, desk.units().size())
                    .filter(it -> !desk.reading(it).isComplete())
                    .boxed()
                    .toList();
            return open.stream()
                    .filter(it -> it >= from)
                    .findFirst()
                    .or(() -> open.stream().findFirst())
                    .map(desk::screen)
                    .orElseGet(() -> desk.screen(from));
        });
    }

    /** What stands at a place. */
    public Kept at(Account who, RoundId round, int place) {
        return with(who, round, it -> it.screen(place));
    }

    /** Does something at a place, and saves it. */
    @Transactional
    public Kept change(Account who, RoundId id, int place, Change change) {
        Optional<RoundState> state = rounds.lock(id);
        return with(who, id, desk -> {
            if (state.filter(RoundState.OPEN::equals).isEmpty()) {
                return desk.screen(place);
            }
            Reading now = desk.changed(place, change);
            readings.keep(id, now);
            return desk.with(now).screen(place);
        });
    }

    private Kept with(Account who, RoundId id, Function<Desk, Screen> shown) {
        Optional<Round> round =
                rounds.find(id).filter(it -> drafts.find(it.draft()).isPresent());
        Optional<Seat> seat = round.flatMap(it -> it.seatOf(who.id()));
        if (round.isEmpty() || seat.isEmpty()) {
            return new Kept.Gone();
        }
        return round.get().state() == RoundState.OPEN
                ? new Kept.Saved(shown.apply(new Desk(round.get(), seat.get(), byUnit(round.get(), seat.get()))))
                : new Kept.Closed();
    }

    private Map<Integer, Reading> byUnit(Round round, Seat seat) {
        return readings.of(round.id(), seat.coder()).stream()
                .collect(Collectors.toMap(Reading::unit, Function.identity()));
    }

    private static int done(List<Reading> readings) {
        return (int) readings.stream().filter(Reading::isComplete).count();
    }

    /** What lies before one coder. */
    private record Desk(Round round, Seat seat, Map<Integer, Reading> read, Order order) {
        Desk(Round round, Seat seat, Map<Integer, Reading> read) {
            this(round, seat, read, new Order(round.material(), seat.seed()));
        }

        List<Integer> units() {
            return order.units();
        }

        Desk with(Reading now) {
            Map<Integer, Reading> all = new HashMap<>(read);
            all.put(now.unit(), now);
            return new Desk(round, seat, all, order);
        }

        private int unitAt(int place) {
            return units().get(Math.clamp(place, 0, units().size() - 1));
        }

        Reading reading(int place) {
            int unit = unitAt(place);
            return read.getOrDefault(unit, Reading.none(unit, seat.coder()));
        }

        Reading changed(int place, Change change) {
            Reading before = reading(place);
            Unit unit = round.material().units().get(before.unit());
            return switch (change) {
                case Change.Answered(Answer answer) -> before.answered(answer, unit);
                case Change.Toggled(String letter) ->
                    quote(before.unit(), letter)
                            .map(it -> before.toggled(it, unit))
                            .orElse(before);
                case Change.Doubted(boolean isInDoubt) -> before.inDoubt(isInDoubt);
                case Change.Noted(String note) -> before.noted(note);
            };
        }

        private Optional<String> quote(int unit, String letter) {
            List<String> quotes = order.quotes(unit);
            return IntStream.range(0, quotes.size())
                    .filter(it -> letter(it).equals(letter))
                    .mapToObj(quotes::get)
                    .findFirst();
        }

        Screen screen(int place) {
            Reading reading = reading(place);
            Material material = round.material();
            ReadStatement statement = material.statement(material.units().get(reading.unit()));
            List<Screen.Read> quotes = new ArrayList<>();
            for (String id : order.quotes(reading.unit())) {
                ReadQuote quote = material.quote(id);
                quotes.add(new Screen.Read(
                        letter(quotes.size()), quote.blind(), reading.quotes().contains(id)));
            }
            return new Screen(
                    Math.clamp(place, 0, units().size() - 1),
                    units().size(),
                    done(List.copyOf(read.values())),
                    statement.text().blind(),
                    statement.meaning().blind(),
                    statement.topic().blind(),
                    material.quoteLanguage(),
                    quotes,
                    reading.answer(),
                    reading.doubt(),
                    reading.note(),
                    reading.isComplete());
        }

        /** a to z, and then 27 and on, which no key stands for. */
        private static String letter(int index) {
            return index < LETTERS ? Character.toString('a' + index) : Integer.toString(index + 1);
        }
    }
}
