package nl.kieswijzer.programme.reading;

import java.io.IOException;

/** A file turned out to be one that is not read. An {@link IOException}, so that it comes through the libraries that read. */
final class Unreadable extends IOException {
    private final ProgrammeFault fault;

    Unreadable(ProgrammeFault fault) {
        super(fault.name());
        this.fault = fault;
    }

    ProgrammeFault fault() {
        return fault;
    }
}
