package nl.kieswijzer.desk.passkey;

import java.time.Instant;

/** A passkey that somebody comes in by, for its owner to look at. */
public record Passkey(String id, Instant made, Instant lastUsed) {}
