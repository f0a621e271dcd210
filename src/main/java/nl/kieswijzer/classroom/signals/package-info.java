/**
 * How news of a lesson reaches every screen that shows it, on whichever server: who changed something announces it, and
 * {@link nl.kieswijzer.classroom.signals.ScreenUpdates} has a screen drawn anew. What is announced in quick succession is
 * throttled. See {@code src/docs/decisions/0013-a-screen-also-asks.md}.
 */
@NullMarked
package nl.kieswijzer.classroom.signals;

import org.jspecify.annotations.NullMarked;
