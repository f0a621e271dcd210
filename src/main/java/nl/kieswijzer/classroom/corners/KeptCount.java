package nl.kieswijzer.classroom.corners;

import nl.kieswijzer.classroom.lesson.LessonId;
import nl.kieswijzer.classroom.release.CountedTotals;
import nl.kieswijzer.classroom.release.CountedTotals.Count;
import nl.kieswijzer.classroom.release.Tally;

/** A count of a lesson, kept with it. */
record KeptCount(LessonId lesson, Count count, CountedTotals counted) implements CountFields.Counts {
    @Override
    public Tally typed() {
        return counted.typed(lesson, count);
    }

    @Override
    public void keep(Tally tally) {
        counted.keep(lesson, count, tally);
    }
}
