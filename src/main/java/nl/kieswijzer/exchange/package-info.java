/**
 * What goes in and out of the desk as files: a whole edition as a zip of the files of a content pack ({@code exchange.pack}), and its
 * parties, statements and positions as a spreadsheet ({@code exchange.sheet}). Both work on entries, so that a draft which is not
 * finished, or wrong, comes back as it went. What can't be read is a list of faults, each with its place and without words: those
 * are for who shows them. Nothing here writes: what a file would change is a list of {@code Changes}.
 */
@ApplicationModule(
        type = ApplicationModule.Type.CLOSED,
        allowedDependencies = {"core", "election :: entry"})
@NullMarked
package nl.kieswijzer.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
