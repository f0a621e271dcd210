package nl.kieswijzer.classroom.lesson;

/** Whether pupils can come in. */
public enum Door {
    OPEN,
    CLOSED
}
