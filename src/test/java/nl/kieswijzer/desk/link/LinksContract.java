package nl.kieswijzer.desk.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.kieswijzer.classroom.AtOnce;
import nl.kieswijzer.desk.DeskOnADatabase;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.account.EmailAddress;
import nl.kieswijzer.desk.account.NotAllowed;
import nl.kieswijzer.desk.account.Role;
import nl.kieswijzer.desk.account.Secret;
import nl.kieswijzer.desk.audit.Deed;
import org.junit.jupiter.api.Test;

/** What holds of every link to the desk, on any database. */
abstract class LinksContract extends DeskOnADatabase {
    private static final Use OVER = new Use.Refused(Use.Reason.OVER);

    @Test
    void the_first_link_makes_a_publisher_once() {
        Secret link = links.first().orElseThrow();
        Account sanne = in(links.use(link, newcomer(SANNE), byPassword(GOOD_PASSWORD)));

        assertThat(sanne.role()).isEqualTo(Role.PUBLISHER);
        assertThat(accounts.find(SANNE)).contains(sanne);
        assertThat(links.use(link, newcomer(BILAL), byPassword(GOOD_PASSWORD))).isEqualTo(OVER);
        assertThat(links.first()).as("there is an account now").isEmpty();
        assertThat(deeds()).containsExactly(Deed.LINK_PRINTED, Deed.JOINED);
    }

    @Test
    void the_first_link_is_the_one_that_was_printed_last_on_whichever_server() {
        Secret byOneServer = links.first().orElseThrow();
        Secret byAnother = links.first().orElseThrow();

        assertThat(links.use(byOneServer, newcomer(SANNE), byPassword(GOOD_PASSWORD)))
                .isEqualTo(OVER);
        assertThat(links.use(byAnother, newcomer(SANNE), byPassword(GOOD_PASSWORD)))
                .isInstanceOf(Use.In.class);
    }

    @Test
    void of_many_servers_that_start_at_the_same_moment_one_prints_a_link_that_opens() {
        List<Optional<Secret>> printed = AtOnce.each(8, _ -> links.first());

        assertThat(printed.stream()
                        .flatMap(Optional::stream)
                        .filter(it -> links.find(it).isPresent()))
                .hasSize(1);
    }

    @Test
    void the_first_link_lasts_a_day() {
        Secret link = links.first().orElseThrow();
        clock.pass(Duration.ofHours(24).minusMillis(1));
        assertThat(links.find(link)).isPresent();
        clock.pass(Duration.ofMillis(1));
        assertThat(links.find(link)).isEmpty();
        assertThat(links.use(link, newcomer(SANNE), byPassword(GOOD_PASSWORD))).isEqualTo(OVER);
        assertThat(accounts.isEmpty()).isTrue();
    }

    @Test
    void an_invitation_makes_what_the_publisher_chose_within_a_week() {
        Account sanne = aPublisher();
        Secret first = links.invite(sanne, Role.EDITOR);
        Secret second = links.invite(sanne, Role.PUBLISHER);
        clock.pass(Duration.ofDays(6));
        assertThat(in(links.use(first, newcomer(BILAL), byPassword(GOOD_PASSWORD)))
                        .role())
                .isEqualTo(Role.EDITOR);
        clock.pass(Duration.ofDays(1));
        assertThat(links.find(second)).as("a week later").isEmpty();
    }

    @Test
    void an_invitation_of_which_many_make_use_at_the_same_moment_makes_one_account() {
        Secret link = links.invite(aPublisher(), Role.EDITOR);
        List<Use> used = AtOnce.each(
                8,
                it -> links.use(link, new Newcomer(new EmailAddress("editor%d@b.nl".formatted(it)), "Noor"), _ -> {}));

        assertThat(used.stream().filter(Use.In.class::isInstance)).hasSize(1);
        assertThat(accounts.all()).as("the publisher and one more").hasSize(2);
    }

    @Test
    void an_invitation_is_not_used_up_by_an_address_that_has_an_account_nor_by_a_way_in_that_fails() {
        Secret link = links.invite(aPublisher(), Role.EDITOR);

        assertThat(links.use(link, newcomer(SANNE), byPassword(GOOD_PASSWORD)))
                .isEqualTo(new Use.Refused(Use.Reason.TAKEN));
        assertThatThrownBy(() -> links.use(link, newcomer(BILAL), _ -> {
                    throw new IllegalStateException("the passkey was none");
                }))
                .hasMessage("the passkey was none");
        assertThat(accounts.find(BILAL)).isEmpty();
        assertThat(in(links.use(link, newcomer(BILAL), byPassword(GOOD_PASSWORD)))
                        .email())
                .isEqualTo(BILAL);
    }

    @Test
    void an_invitation_that_was_taken_back_opens_nothing() {
        Account sanne = aPublisher();
        Secret link = links.invite(sanne, Role.EDITOR);
        assertThat(links.open()).hasSize(1);
        links.withdraw(sanne, links.open().getFirst().id());

        assertThat(links.use(link, newcomer(BILAL), byPassword(GOOD_PASSWORD))).isEqualTo(OVER);
        assertThat(deeds()).containsExactly(Deed.INVITED, Deed.INVITATION_WITHDRAWN);
    }

    @Test
    void a_link_back_in_leads_to_the_same_account_and_closes_what_opened_it_before() {
        Account sanne = aPublisher();
        Account bilal = anEditor();
        clock.pass(Duration.ofDays(1));
        Secret link = links.renew(sanne, bilal);

        assertThat(accounts.passwordHash(BILAL)).isEmpty();
        assertThat(accounts.find(bilal.id()).orElseThrow().wayInSince()).isEqualTo(clock.instant());
        Account again = in(links.use(link, newcomer(SANNE), byPassword("zes droge laarzen in de kast")));
        assertThat(again.id()).isEqualTo(bilal.id());
        assertThat(again.email()).as("whatever was filled in").isEqualTo(BILAL);
        assertThat(passwords.matches("zes droge laarzen in de kast", accounts.passwordHash(BILAL)))
                .isTrue();
    }

    @Test
    void the_last_link_back_in_is_the_only_one() {
        Account sanne = aPublisher();
        Account bilal = anEditor();
        Secret forgotten = links.renew(sanne, bilal);
        Secret link = links.renew(sanne, bilal);
        assertThat(links.find(forgotten)).isEmpty();
        assertThat(links.find(link)).isPresent();
    }

    @Test
    void the_last_publisher_gets_one_from_who_operates_the_server() {
        Account sanne = aPublisher();
        Secret link = links.renew(SANNE).orElseThrow();
        assertThat(in(links.use(link, newcomer(BILAL), byPassword(GOOD_PASSWORD)))
                        .id())
                .isEqualTo(sanne.id());
        assertThat(links.renew(BILAL)).isEmpty();
    }

    @Test
    void an_editor_makes_none() {
        Account sanne = aPublisher();
        Account bilal = anEditor();
        Secret link = links.invite(sanne, Role.EDITOR);
        LinkId id = links.open().getFirst().id();

        assertThatThrownBy(() -> links.invite(bilal, Role.EDITOR)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> links.renew(bilal, sanne)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> links.withdraw(bilal, id)).isInstanceOf(NotAllowed.class);
        assertThat(links.find(link)).isPresent();
    }

    @Test
    void what_stands_in_a_link_is_not_in_the_database() {
        Secret link = links.invite(aPublisher(), Role.EDITOR);
        assertThat(database.sql("select id, hash from desk_link")
                        .query()
                        .singleRow()
                        .values())
                .doesNotContain(link.value());
    }
}
