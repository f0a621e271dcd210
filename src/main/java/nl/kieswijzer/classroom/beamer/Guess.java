package nl.kieswijzer.classroom.beamer;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.Party;
import nl.kieswijzer.election.Position;
import nl.kieswijzer.election.Quote;
import nl.kieswijzer.election.Statement;

/**
 * A quote to guess: who said this?
 *
 * @param text the party's words, its names in it made unreadable
 */
record Guess(Party party, Stance stance, String text) {
    /** More than this takes a debate's time. */
    private static final int MOST = 3;

    /** So many characters stand on a board of 1024 by 768 in letters of a fortieth of its height. */
    private static final int FITS = 350;

    private static final String CUT = "[…]";

    private static final String HIDDEN = "█████";

    /** What there is to guess on a statement: if possible one quote of each stance, always the same ones. */
    static List<Guess> of(Edition edition, Statement statement) {
        List<Guess> all = statement.positions().stream()
                .flatMap(it -> guess(edition, it))
                .sorted(Comparator.comparing(Guess::text))
                .toList();
        Stream<Guess> oneOfEach = Stream.of(Stance.values())
                .flatMap(stance ->
                        all.stream().filter(it -> it.stance() == stance).limit(1));
        return Stream.concat(oneOfEach, all.stream()).distinct().limit(MOST).toList();
    }

    /** A click shows a quote, the next one whose it is; the first quote is there from the start. */
    static int clicks(List<Guess> guesses) {
        return Math.max(0, 2 * guesses.size() - 1);
    }

    private static Stream<Guess> guess(Edition edition, Position position) {
        return position.quotes().stream()
                .flatMap(it -> edition.quote(it).stream())
                .map(it -> onABoard(it, position))
                .limit(1)
                .flatMap(text -> edition.party(position.party()).stream()
                        .map(it -> new Guess(it, position.stance(), withoutNames(text, it))));
    }

    /** Of a quote that is too long to read from the back row only the words that count for this statement. */
    private static String onABoard(Quote quote, Position position) {
        String all = quote.text();
        if (all.length() <= FITS) {
            return all;
        }
        return position.sentence(quote.id())
                .map(it -> (all.startsWith(it.words()) ? "" : CUT + " ")
                        + it.words()
                        + (all.endsWith(it.words()) ? "" : " " + CUT))
                .orElse(all);
    }

    /** A party that names itself would give itself away. */
    static String withoutNames(String text, Party party) {
        String hidden = text;
        for (String name : List.of(party.name(), party.shortName(), party.id().value())) {
            Pattern whole = Pattern.compile(
                    "(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            hidden = whole.matcher(hidden).replaceAll(HIDDEN);
        }
        return hidden;
    }
}
