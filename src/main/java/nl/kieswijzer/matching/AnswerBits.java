package nl.kieswijzer.matching;

import java.util.Map;
import nl.kieswijzer.core.Answer;
import nl.kieswijzer.core.AnswerSheet;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.StatementId;

/**
 * One voter's sheet as sets of bits. Lives as long as one ranking.
 *
 * <p>This is the fast way. The readable one is {@link Worksheet}: the same sum a line a statement, as the page shows it.
 * TheSumThatRanksAndTheSumThatIsShownTest holds the two equal.
 */
final class AnswerBits {
    private final StanceBits voter;
    private final long[] starred;
    private final int answered;
    private final int weight;

    private AnswerBits(StanceBits voter, long[] starred) {
        this.voter = voter;
        this.starred = starred;
        int counted = 0;
        int weighed = 0;
        for (int word = 0; word < starred.length; word++) {
            counted += Long.bitCount(voter.any(word));
            weighed += weight(voter.any(word), word);
        }
        this.answered = counted;
        this.weight = weighed;
    }

    /** The answers to the numbered statements; others are left out. */
    static AnswerBits of(Map<StatementId, Integer> numbers, AnswerSheet sheet) {
        int words = StanceBits.words(numbers.size());
        // A set for the skipped ones too, and a table for a switch: no processor can guess what a voter answers next.
        long[][] sets = new long[Answer.values().length][words];
        long[] starred = new long[words];
        sheet.answers().forEach((statement, answer) -> StanceBits.add(numbers, statement, sets[answer.ordinal()]));
        sheet.starred().forEach(it -> StanceBits.add(numbers, it, starred));
        return new AnswerBits(
                new StanceBits(
                        sets[Answer.AGREE.ordinal()], sets[Answer.NEITHER.ordinal()], sets[Answer.DISAGREE.ordinal()]),
                starred);
    }

    /** On how many of the statements the voter took a stance. */
    int answered() {
        return answered;
    }

    /**
     * The match with a party. {@link Agreement} in half points is 2 where equal, 1 half way and 0 where opposite: 1 for
     * every comparable statement, 1 more where equal, 1 less where opposite. Where only equal stances earn, it is 1 less
     * half way too.
     */
    Match match(PartyId id, StanceBits party, Rule rule) {
        int comparable = 0;
        int earned = 0;
        int comparableWeight = 0;
        for (int word = 0; word < starred.length; word++) {
            long both = voter.any(word) & party.any(word);
            long equal = voter.agree()[word] & party.agree()[word]
                    | voter.neither()[word] & party.neither()[word]
                    | voter.disagree()[word] & party.disagree()[word];
            long opposite = voter.agree()[word] & party.disagree()[word] | voter.disagree()[word] & party.agree()[word];
            long lost = rule == Rule.EQUAL_ONLY ? both & ~equal : opposite;
            comparable += Long.bitCount(both);
            comparableWeight += weight(both, word);
            earned += weight(both, word) + weight(equal, word) - weight(lost, word);
        }
        return new Match(id, answered, comparable, earned, comparableWeight, weight - comparableWeight);
    }

    /** What statements in a word weigh: 1 each, and 1 more if starred. */
    private int weight(long statements, int word) {
        return Long.bitCount(statements) + Long.bitCount(statements & starred[word]);
    }
}
