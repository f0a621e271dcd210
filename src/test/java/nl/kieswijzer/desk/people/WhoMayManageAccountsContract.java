package nl.kieswijzer.desk.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.kieswijzer.classroom.AtOnce;
import nl.kieswijzer.desk.DeskOnADatabase;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.account.NotAllowed;
import nl.kieswijzer.desk.account.Role;
import nl.kieswijzer.desk.audit.AuditEntry;
import nl.kieswijzer.desk.audit.Deed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may manage accounts, on any database. */
abstract class WhoMayManageAccountsContract extends DeskOnADatabase {
    @Autowired
    private People people;

    private Account sanne;
    private Account bilal;

    @BeforeEach
    void a_publisher_and_an_editor() {
        sanne = aPublisher();
        bilal = anEditor();
    }

    @Test
    void a_publisher_makes_an_editor_a_publisher_and_removes_somebody() {
        assertThat(people.changeRole(sanne, bilal, Role.PUBLISHER)).isTrue();
        assertThat(accounts.find(bilal.id()).orElseThrow().role()).isEqualTo(Role.PUBLISHER);
        assertThat(people.remove(sanne, bilal)).isTrue();
        assertThat(people.all(sanne)).containsExactly(sanne);
        assertThat(people.deeds(sanne, 0, 10))
                .containsExactly(
                        new AuditEntry(clock.instant(), SANNE.value(), Deed.REMOVED, BILAL.value()),
                        new AuditEntry(clock.instant(), SANNE.value(), Deed.ROLE_CHANGED, BILAL + ": PUBLISHER"));
    }

    @Test
    void an_editor_does_none_of_that() {
        assertThatThrownBy(() -> people.all(bilal)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> people.deeds(bilal, 0, 10)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> people.changeRole(bilal, bilal, Role.PUBLISHER))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> people.remove(bilal, sanne)).isInstanceOf(NotAllowed.class);
        assertThat(accounts.all()).containsExactlyInAnyOrder(sanne, bilal);
        assertThat(deeds()).isEmpty();
    }

    @Test
    void the_last_publisher_stays_one() {
        assertThat(people.remove(sanne, sanne)).isFalse();
        assertThat(people.changeRole(sanne, sanne, Role.EDITOR)).isFalse();
        assertThat(people.changeRole(sanne, sanne, Role.PUBLISHER)).isTrue();
        assertThat(accounts.find(sanne.id())).contains(sanne);
    }

    @Test
    void of_two_publishers_who_remove_each_other_at_the_same_moment_one_stays() {
        people.changeRole(sanne, bilal, Role.PUBLISHER);
        Account other = accounts.find(bilal.id()).orElseThrow();
        List<Boolean> removed =
                AtOnce.each(2, it -> it == 0 ? people.remove(sanne, other) : people.remove(other, sanne));

        assertThat(removed).containsExactlyInAnyOrder(true, false);
        assertThat(accounts.all()).hasSize(1);
    }

    @Test
    void what_was_done_outlives_whom_it_was_done_to() {
        people.remove(sanne, bilal);
        assertThat(people.deeds(sanne, 0, 10)).extracting(AuditEntry::about).containsExactly(BILAL.value());
        assertThat(people.deeds(sanne, 1, 10)).isEmpty();
    }
}
