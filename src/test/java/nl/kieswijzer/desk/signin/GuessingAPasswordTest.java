package nl.kieswijzer.desk.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kieswijzer.classroom.AtOnce;
import nl.kieswijzer.desk.DeskOnADatabase;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.account.EmailAddress;
import nl.kieswijzer.desk.account.Secret;
import nl.kieswijzer.desk.audit.Deed;
import nl.kieswijzer.desk.signin.SignIn.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Somebody goes through a list of passwords. */
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:desk-guessing;CASE_INSENSITIVE_IDENTIFIERS=TRUE")
class GuessingAPasswordTest extends DeskOnADatabase {
    private static final int LIST = 10_000;
    private static final String OFFICE = "192.0.2.1";
    private static final String ELSEWHERE = "198.51.100.7";
    /** What comes back while a test runs is less than this. */
    private static final int A_MINUTE_MORE = 10;

    @Autowired
    private SignInSettings settings;

    @Autowired
    private KnownBrowsers browsers;

    /** One that has not been tried yet, for every test. */
    private SignIn signIn;

    private Account sanne;

    @BeforeEach
    void an_account() {
        signIn = new SignIn(accounts, passwords, browsers, new SignInLimits(settings), audit);
        sanne = aPublisher();
    }

    private Outcome tryTo(EmailAddress email, String password, String address) {
        return signIn.tryTo(email, password, address, Optional.empty());
    }

    private Outcome.In in() {
        return new Outcome.In(sanne);
    }

    /** So many passwords, with the right one in the middle. */
    private static Stream<String> list() {
        return IntStream.range(0, LIST).mapToObj(it -> it == LIST / 2 ? GOOD_PASSWORD : "geraden wachtwoord " + it);
    }

    @Test
    void the_right_one_comes_in_and_a_wrong_one_does_not() {
        assertThat(tryTo(SANNE, GOOD_PASSWORD, OFFICE)).isEqualTo(in());
        assertThat(tryTo(SANNE, GOOD_PASSWORD + "s", OFFICE)).isEqualTo(new Outcome.Wrong());
        assertThat(deeds()).containsExactly(Deed.SIGNED_IN, Deed.SIGN_IN_FAILED);
    }

    @Test
    void ten_thousand_from_one_address_do_not_come_in_though_the_right_one_is_among_them() {
        List<Outcome> tried = list().map(it -> tryTo(SANNE, it, ELSEWHERE)).toList();

        assertThat(tried).noneMatch(Outcome.In.class::isInstance);
        assertThat(tried.stream().filter(new Outcome.Wrong()::equals).count())
                .isBetween((long) settings.failuresPerAccount(), (long) settings.failuresPerAccount() + A_MINUTE_MORE);
    }

    @Test
    void ten_thousand_from_as_many_addresses_do_not_come_in_either_and_the_owner_still_does() {
        Secret cookie = browsers.remember(sanne.id());
        List<String> list = list().toList();

        assertThat(IntStream.range(0, LIST)
                        .mapToObj(it -> tryTo(SANNE, list.get(it), "10.0.%d.%d".formatted(it / 250, it % 250))))
                .noneMatch(Outcome.In.class::isInstance);
        assertThat(tryTo(SANNE, GOOD_PASSWORD, OFFICE))
                .as("a browser that nobody signed in from")
                .isEqualTo(new Outcome.TooOften());
        assertThat(signIn.tryTo(SANNE, GOOD_PASSWORD, OFFICE, Optional.of(cookie)))
                .as("the owner's browser")
                .isEqualTo(in());
    }

    @Test
    void many_at_the_same_moment_are_no_more_than_one_by_one() {
        List<Outcome> tried = AtOnce.each(200, it -> tryTo(SANNE, "geraden wachtwoord " + it, ELSEWHERE));

        assertThat(tried.stream().filter(new Outcome.Wrong()::equals).count())
                .isBetween((long) settings.failuresPerAccount(), (long) settings.failuresPerAccount() + A_MINUTE_MORE);
    }

    @Test
    void a_browser_that_somebody_signed_in_from_is_limited_as_well() {
        Secret cookie = browsers.remember(sanne.id());
        List<Outcome> tried = list().map(it -> signIn.tryTo(SANNE, it, OFFICE, Optional.of(cookie)))
                .toList();

        assertThat(tried).noneMatch(Outcome.In.class::isInstance);
    }

    @Test
    void a_browser_of_somebody_else_is_no_known_one() {
        Account bilal = anEditor();
        Secret cookie = browsers.remember(bilal.id());
        list().forEach(it -> signIn.tryTo(SANNE, it, OFFICE, Optional.of(cookie)));

        assertThat(signIn.tryTo(SANNE, GOOD_PASSWORD, OFFICE, Optional.of(cookie)))
                .isEqualTo(new Outcome.TooOften());
        assertThat(signIn.tryTo(BILAL, GOOD_PASSWORD, OFFICE, Optional.of(cookie)))
                .isEqualTo(new Outcome.In(bilal));
    }

    @Test
    void an_account_that_is_not_there_gets_the_same_words_as_one_that_is() {
        int more = settings.failuresPerAccount() + A_MINUTE_MORE;
        List<Outcome> there = IntStream.range(0, more)
                .mapToObj(it -> tryTo(SANNE, "geraden wachtwoord " + it, "10.1.0." + it))
                .toList();
        List<Outcome> notThere = IntStream.range(0, more)
                .mapToObj(it -> tryTo(BILAL, "geraden wachtwoord " + it, "10.2.0." + it))
                .toList();

        assertThat(notThere).isEqualTo(there).contains(new Outcome.Wrong(), new Outcome.TooOften());
        assertThat(audit.latest(0, 1))
                .allSatisfy(it -> assertThat(it.about())
                        .as("nobody's typing errors are kept")
                        .isEmpty());
    }

    @Test
    void going_through_many_accounts_from_one_address_ends_as_well() {
        long tried = IntStream.range(0, 1_000)
                .mapToObj(it -> tryTo(new EmailAddress("iemand%d@b.nl".formatted(it)), "welkom123456", ELSEWHERE))
                .filter(new Outcome.Wrong()::equals)
                .count();
        assertThat(tried)
                .isBetween((long) settings.failuresPerAddress(), (long) settings.failuresPerAddress() + A_MINUTE_MORE);
        assertThat(tryTo(SANNE, GOOD_PASSWORD, OFFICE)).as("at another address").isEqualTo(in());
    }
}
