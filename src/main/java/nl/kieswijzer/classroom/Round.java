package nl.kieswijzer.classroom;

/** The class answers once before the debate and, if the teacher chose so, once after. */
enum Round {
    FIRST,
    SECOND
}
