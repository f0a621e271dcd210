package nl.kieswijzer.programme.reading;

import nl.kieswijzer.programme.ProgrammeFile;
import nl.kieswijzer.programme.ProgrammeText;

/** What came of reading a file. */
public sealed interface Reading {
    /** It was read, whole. */
    record Done(ProgrammeFile file, ProgrammeText text) implements Reading {}

    /** It was not read. */
    record Refused(ProgrammeFault fault) implements Reading {}

    /** Somebody stopped it. */
    record Stopped() implements Reading {}
}
