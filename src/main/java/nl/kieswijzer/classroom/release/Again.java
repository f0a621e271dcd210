package nl.kieswijzer.classroom.release;

import java.util.Optional;

/**
 * What was decided about the second answers to a statement, once and for good.
 *
 * @param release the second answers; empty where they are kept back, because 'after' would tell something of those who did not
 *     answer again
 */
record Again(Optional<Release> release) {}
