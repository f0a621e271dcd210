package nl.kieswijzer.matching;

import java.util.List;

/**
 * All parties beside one answer sheet.
 *
 * @param answered on how many statements the voter took a stance
 * @param ranked the parties that can be compared, highest percentage first, equal ones by id
 * @param tooLittle the parties that say too little to be ranked, by id
 */
public record Ranking(int answered, List<RankedMatch> ranked, List<Match> tooLittle) {
    /** Fewer answers than this make a ranking that means nothing. */
    public static final int FEWEST_ANSWERS = 5;

    public Ranking {
        ranked = List.copyOf(ranked);
        tooLittle = List.copyOf(tooLittle);
    }

    /** How many answers are still needed before the ranking means something; 0 if there are enough. */
    public int missingAnswers() {
        return Math.max(0, FEWEST_ANSWERS - answered);
    }
}
