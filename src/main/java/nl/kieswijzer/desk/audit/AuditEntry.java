package nl.kieswijzer.desk.audit;

import java.time.Instant;

/**
 * A line of the audit list.
 *
 * @param who the address of who did it, as it was then; empty where that is not known
 * @param about whom or what it was done to, as it was called then; empty where the deed says all
 */
public record AuditEntry(Instant at, String who, Deed deed, String about) {}
