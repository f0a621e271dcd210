package nl.kieswijzer.matching.report;

import java.util.random.RandomGenerator;
import nl.kieswijzer.core.Stance;

/** Voters to try an edition on. None of them is like real voters; together they show what the questions can do. */
public enum Electorate {
    /** Every statement answered, each of the three stances as likely. */
    UNIFORM,

    /** The same, but one answer in four is a skip. */
    SKIPPING,

    /**
     * As many voters for each party, who answer as it does, but one answer in five is drawn anew from the three stances. On
     * what the party is silent on, all are.
     */
    LIKE_A_PARTY;

    private static final int STANCES = Stance.values().length;
    private static final int ONE_SKIP_IN = 4;
    private static final int ONE_DRAWN_ANEW_IN = 5;

    /** Which party the n-th voter answers like; {@link PositionTable#NONE} for none. */
    int party(int voter, PositionTable table) {
        return this == LIKE_A_PARTY && !table.parties().isEmpty()
                ? voter % table.parties().size()
                : PositionTable.NONE;
    }

    /** Draws a voter's answers: a stance by its ordinal, or {@link PositionTable#NONE}. */
    void draw(int voter, PositionTable table, RandomGenerator random, int[] answers) {
        int party = party(voter, table);
        for (int statement = 0; statement < answers.length; statement++) {
            int position = party == PositionTable.NONE ? PositionTable.NONE : table.stance(party, statement);
            answers[statement] = draw(position, random);
        }
    }

    private int draw(int position, RandomGenerator random) {
        if (this == SKIPPING && random.nextInt(ONE_SKIP_IN) == 0) {
            return PositionTable.NONE;
        }
        boolean own = position != PositionTable.NONE && random.nextInt(ONE_DRAWN_ANEW_IN) > 0;
        return own ? position : random.nextInt(STANCES);
    }
}
