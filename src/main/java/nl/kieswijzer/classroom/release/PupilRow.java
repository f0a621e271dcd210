package nl.kieswijzer.classroom.release;

import nl.kieswijzer.classroom.lesson.Round;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** All that is kept of a pupil: a hashed random token, and the answers of the two rounds. */
@Table("pupil")
record PupilRow(@Id String id, String lesson, String firstRound, String secondRound) {
    String sheet(Round round) {
        return round == Round.FIRST ? firstRound : secondRound;
    }

    /** Keeps answers out of logs. */
    @Override
    public String toString() {
        return "PupilRow";
    }
}
