/**
 * How positions came about: the rounds in which people read what parties say, each by themselves, and how what they read
 * differently was settled.
 */
@NamedInterface("coding")
@NullMarked
package nl.kieswijzer.election.coding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
