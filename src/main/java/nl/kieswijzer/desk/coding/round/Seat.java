package nl.kieswijzer.desk.coding.round;

import java.util.Optional;
import nl.kieswijzer.desk.account.AccountId;

/**
 * Somebody who reads in a round.
 *
 * @param coder a letter, which is all that is ever published of who it was
 * @param account empty where the account was removed since
 * @param seed what the order in which they read comes from; nobody else knows it
 */
public record Seat(String coder, Optional<AccountId> account, String name, long seed) {
    public boolean isOf(AccountId other) {
        return account.filter(other::equals).isPresent();
    }
}
