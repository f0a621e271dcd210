package nl.kieswijzer.matching;

import java.util.Arrays;
import java.util.List;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.core.StatementId;

/**
 * One answer changed, as two parties see it.
 *
 * @param to the stance that takes the place of the voter's
 * @param leaderGain what the leader earns more by it, in half points, −4 to 4; 0 where that party is silent
 * @param rivalGain the same for the rival
 */
record Flip(StatementId statement, Stance to, int leaderGain, int rivalGain) {

    /**
     * The flips of one answer that can help the rival: none where the voter took no stance, and none that neither gives the
     * rival anything nor takes anything from the leader, for a smallest set has no use for it.
     */
    static List<Flip> useful(Worksheet.Line leader, Worksheet.Line rival) {
        return leader.voter().stream()
                .flatMap(voter -> Arrays.stream(Stance.values()).filter(to -> to != voter))
                .map(to -> new Flip(leader.statement(), to, leader.gain(to), rival.gain(to)))
                .filter(it -> it.leaderGain() < 0 || it.rivalGain() > 0)
                .toList();
    }
}
