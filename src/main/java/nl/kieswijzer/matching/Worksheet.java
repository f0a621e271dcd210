package nl.kieswijzer.matching;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.kieswijzer.core.AnswerSheet;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.core.StatementId;

/**
 * The arithmetic of one party on one sheet by {@link Rule#DISTANCE}, a line a statement, to be checked with a pencil. It
 * comes to what {@link Match} says, worked out the long way. Two voters are compared with it as well: the other voter's
 * stances are then the positions.
 *
 * @param lines in the order of the statements, also the ones that don't count
 */
public record Worksheet(List<Line> lines) {
    public Worksheet {
        lines = List.copyOf(lines);
    }

    /**
     * The worksheet of a party.
     *
     * @param statements the statements of the edition; answers and positions on others are left out
     */
    public static Worksheet of(List<StatementId> statements, AnswerSheet sheet, PartyPositions party) {
        return new Worksheet(statements.stream()
                .distinct()
                .map(it -> new Line(it, sheet.stance(it), party.stance(it), sheet.isStarred(it) ? Line.STARRED : 1))
                .toList());
    }

    /** What the lines earned together, in half points. */
    public int halfPoints() {
        return lines.stream().mapToInt(Line::halfPoints).sum();
    }

    /** What the lines that count weigh together: the most whole points they could have earned. */
    public int weight() {
        return lines.stream().filter(Line::counts).mapToInt(Line::weight).sum();
    }

    /** Points divided by weight as a whole percentage, as in {@link Match#percentage}; empty where no line counts. */
    public OptionalInt percentage() {
        int weight = weight();
        return weight == 0 ? OptionalInt.empty() : OptionalInt.of(Percent.whole(halfPoints(), weight));
    }

    /**
     * The percentage before it is rounded to a whole one, in hundredths of a per cent, halves rounded up; empty where no
     * line counts. Up to a weight of 100, rounding this once more gives {@link #percentage}. Beyond, two roundings can
     * differ from one: ½ / 101 = 0.495 % reads 0.50 and is shown as 0 %.
     *
     * <p>Example: 9½ points of weight 13: 9.5 / 13 = 73.0769 %, so 7308, shown as 73 %.
     */
    public OptionalInt hundredths() {
        int weight = weight();
        return weight == 0 ? OptionalInt.empty() : OptionalInt.of(Percent.hundredths(halfPoints(), weight));
    }

    /**
     * One statement.
     *
     * @param voter empty where the voter skipped it or did not reach it
     * @param party empty where the party is silent
     * @param weight 1, or 2 if starred
     */
    public record Line(StatementId statement, Optional<Stance> voter, Optional<Stance> party, int weight) {
        private static final int STARRED = 2;

        public Line {
            if (weight < 1 || weight > STARRED) {
                throw new IllegalArgumentException("a statement counts once or twice, not " + weight);
            }
        }

        /** Whether it counts: both took a stance. */
        public boolean counts() {
            return voter.isPresent() && party.isPresent();
        }

        /** How far the two agree; empty where it doesn't count. */
        public Optional<Agreement> agreement() {
            return voter.flatMap(one -> party.map(other -> Agreement.between(one, other)));
        }

        /** Agreement × weight in half points, 0 to 4; 0 where it doesn't count. */
        public int halfPoints() {
            return weight * agreement().map(Agreement::halfPoints).orElse(0);
        }

        /** What it would earn more if the voter took another stance, in half points. */
        int gain(Stance other) {
            return new Line(statement, Optional.of(other), party, weight).halfPoints() - halfPoints();
        }
    }
}
