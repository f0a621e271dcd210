/**
 * Who may see which total: the privacy rule. Pupils' answers come in by {@link nl.kieswijzer.classroom.release.PupilStore} and
 * never leave this package. What leaves it is a {@link nl.kieswijzer.classroom.release.ClassSummary}, in which
 * {@link nl.kieswijzer.classroom.release.ReleaseRule} lets totals over five pupils or more. One release is answers to one
 * statement that are counted together, for good. See {@code src/docs/decisions/0010-a-class-in-groups-of-five.md}.
 */
@NullMarked
package nl.kieswijzer.classroom.release;

import org.jspecify.annotations.NullMarked;
