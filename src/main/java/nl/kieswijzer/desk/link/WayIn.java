package nl.kieswijzer.desk.link;

import java.time.Instant;
import java.util.Optional;
import nl.kieswijzer.desk.account.AccountId;
import nl.kieswijzer.desk.account.Role;

/**
 * What a link that was not used yet leads to.
 *
 * @param role what whoever uses it may do
 * @param account whose account it opens again; empty where it makes one
 * @param madeBy who made it, for who looks at the list; empty for the server itself
 */
public record WayIn(LinkId id, Role role, Optional<AccountId> account, String madeBy, Instant expiresAt) {}
