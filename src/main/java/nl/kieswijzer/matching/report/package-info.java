/**
 * How well an edition asks, worked out from statements and positions alone: which statements divide, which parties no
 * answers could tell apart, a map of the parties, and what simulated voters would see.
 *
 * <p>{@link nl.kieswijzer.matching.report.EditionReport} is the whole of it. All of it is exact or seeded: the same positions
 * give the same report on any machine, in whatever order an edition lists its statements and parties.
 */
@NamedInterface("report")
@NullMarked
package nl.kieswijzer.matching.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
