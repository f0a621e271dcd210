package nl.kieswijzer.results.context;

import java.util.Comparator;
import java.util.List;
import nl.kieswijzer.election.Statement;

/**
 * A statement that the voter answered and on which hardly a party says anything.
 *
 * @param speaking how many of the parties compared with do
 */
public record QuietStatement(Statement statement, long speaking) {
    /** So many parties or fewer are hardly any. */
    private static final int FEW = 2;

    /** Those of a result, the quietest first, else in the order of the edition. */
    public static List<QuietStatement> of(ResultContext context) {
        return context.answered()
                .flatMap(it -> context.edition().statement(it).stream())
                .map(it -> new QuietStatement(it, speaking(context, it)))
                .filter(it -> it.speaking() <= FEW)
                .sorted(Comparator.comparing(QuietStatement::speaking))
                .toList();
    }

    private static long speaking(ResultContext context, Statement statement) {
        return context.parties().stream()
                .filter(it -> statement.position(it).isPresent())
                .count();
    }
}
