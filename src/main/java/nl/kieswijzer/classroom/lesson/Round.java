package nl.kieswijzer.classroom.lesson;

/** The class answers once before the debate and, if the teacher chose so, once after. */
public enum Round {
    FIRST,
    SECOND
}
