package nl.kieswijzer.desk.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.account.Accounts;
import nl.kieswijzer.desk.account.EmailAddress;
import nl.kieswijzer.desk.account.PasswordHashes;
import nl.kieswijzer.desk.account.PasswordRule;
import nl.kieswijzer.desk.account.Role;
import nl.kieswijzer.desk.audit.AuditList;
import nl.kieswijzer.desk.door.Door;
import nl.kieswijzer.desk.own.OwnWays.Owner;
import nl.kieswijzer.desk.passkey.Passkeys;
import nl.kieswijzer.desk.signin.SignIn;
import nl.kieswijzer.desk.signin.SignIn.Outcome;
import org.junit.jupiter.api.Test;

/** Somebody sits at a desk where Sanne is signed in. */
class ChangingAWayInTest {
    private static final Account SANNE =
            Account.starting(new EmailAddress("sanne@b.nl"), "Sanne", Role.EDITOR, Instant.EPOCH);

    private final Door door = mock(Door.class);
    private final SignIn signIn = mock(SignIn.class);
    private final OwnWays ways = new OwnWays(
            mock(Accounts.class),
            mock(PasswordRule.class),
            mock(PasswordHashes.class),
            mock(Passkeys.class),
            mock(AuditList.class),
            door,
            signIn,
            Clock.systemUTC());

    @Test
    void asks_for_nothing_just_after_signing_in() {
        when(door.isFresh()).thenReturn(true);
        assertThat(ways.confirm(SANNE, "", Optional.empty())).isEqualTo(Owner.SURE);
    }

    @Test
    void asks_for_the_password_later_on() {
        assertThat(ways.confirm(SANNE, "", Optional.empty())).isEqualTo(Owner.ASK);
        verify(door, never()).open(any());
    }

    @Test
    void takes_the_right_password_and_no_other_as_often_as_signing_in_does() {
        tries("goed", new Outcome.In(SANNE));
        tries("fout", new Outcome.Wrong());
        tries("weer fout", new Outcome.TooOften());
        assertThat(ways.confirm(SANNE, "fout", Optional.empty())).isEqualTo(Owner.WRONG);
        assertThat(ways.confirm(SANNE, "weer fout", Optional.empty())).isEqualTo(Owner.TOO_OFTEN);
        verify(door, never()).open(any());
        assertThat(ways.confirm(SANNE, "goed", Optional.empty())).isEqualTo(Owner.SURE);
        verify(door).open(SANNE);
    }

    private void tries(String password, Outcome outcome) {
        when(door.address()).thenReturn("127.0.0.1");
        when(signIn.tryTo(eq(SANNE.email()), eq(password), any(), any())).thenReturn(outcome);
    }
}
