/** All statements, and one statement: what it means, how it divides the parties, and in which words each stands where it stands. */
@NullMarked
package nl.kieswijzer.explore.statement;

import org.jspecify.annotations.NullMarked;
