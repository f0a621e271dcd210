package nl.kieswijzer.programme.reading;

import java.io.IOException;

/** Somebody stopped it. An {@link IOException}, so that it comes through the libraries that read. */
final class StoppedReading extends IOException {}
