package nl.kieswijzer.desk.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.account.AccountId;
import nl.kieswijzer.desk.account.Accounts;
import nl.kieswijzer.desk.account.EmailAddress;
import nl.kieswijzer.desk.account.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

class WhoIsInTest {
    private static final Instant NINE = Instant.parse("2026-11-26T09:00:00Z");
    private static final Account SANNE =
            Account.starting(new EmailAddress("sanne@b.nl"), "Sanne", Role.PUBLISHER, NINE.minusSeconds(60));

    private final Accounts accounts = mock();
    private final MockHttpSession session = new MockHttpSession();
    private final String idBefore = session.getId();

    @BeforeEach
    void somebody_signs_in_at_nine() {
        there(SANNE);
        MockHttpServletRequest signingIn = new MockHttpServletRequest("POST", "/");
        signingIn.setSession(session);
        DeskSession.begin(signingIn, SANNE.id(), NINE);
    }

    private void there(@Nullable Account account) {
        when(accounts.find(any(AccountId.class))).thenReturn(Optional.ofNullable(account));
    }

    /** Who makes a request, so long after nine. */
    private Optional<Account> asks(String address, @Nullable String type, Duration later) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest(type == null ? "GET" : "POST", address);
        request.setSession(session);
        if (type != null) {
            request.setQueryString("v-r=" + type + "&v-uiId=0");
        }
        new DeskGuard(() -> accounts, Clock.fixed(NINE.plus(later), ZoneOffset.UTC))
                .doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
        return DeskGuard.account(request);
    }

    private Optional<Account> clicks(int minutes) throws Exception {
        return asks("/", "uidl", Duration.ofMinutes(minutes));
    }

    @Test
    void has_another_session_id_than_before() {
        assertThat(session.getId()).isNotEqualTo(idBefore);
    }

    @Test
    void is_said_at_pages_of_the_desk_in_both_languages_and_of_what_they_say() throws Exception {
        assertThat(asks("/redactie", null, Duration.ZERO)).contains(SANNE);
        assertThat(asks("/redactie/accounts", null, Duration.ZERO)).contains(SANNE);
        assertThat(asks("/en/desk/accounts", null, Duration.ZERO)).contains(SANNE);
        assertThat(asks("/", "uidl", Duration.ZERO)).contains(SANNE);
    }

    @Test
    void is_not_asked_at_pages_for_voters_though_an_editor_reads_them() throws Exception {
        assertThat(asks("/", null, Duration.ofHours(1))).isEmpty();
        assertThat(asks("/redacties", null, Duration.ofHours(1))).isEmpty();
        assertThat(asks("/en/desktop", null, Duration.ofHours(1))).isEmpty();
        assertThat(session.isInvalid()).isFalse();
        verifyNoInteractions(accounts);
    }

    @Test
    void is_nobody_in_a_session_in_which_nobody_signed_in() throws Exception {
        MockHttpServletRequest ofALesson = new MockHttpServletRequest("POST", "/");
        ofALesson.setSession(new MockHttpSession());
        ofALesson.setQueryString("v-r=uidl&v-uiId=0");
        new DeskGuard(() -> accounts, Clock.systemUTC())
                .doFilter(ofALesson, new MockHttpServletResponse(), new MockFilterChain());
        assertThat(DeskGuard.account(ofALesson)).isEmpty();
        verifyNoInteractions(accounts);
    }

    /** The page that says of a failure on our side is for what went wrong anywhere: see {@code site.error}. */
    @Test
    void is_not_known_while_the_database_is_away_and_a_page_says_that_it_is_for_now() throws Exception {
        when(accounts.find(any(AccountId.class))).thenThrow(new DataAccessResourceFailureException("gone"));
        MockHttpServletRequest page = new MockHttpServletRequest("GET", "/redactie");
        page.setSession(session);
        MockHttpServletResponse answer = new MockHttpServletResponse();
        MockFilterChain chain = new MockFilterChain();
        new DeskGuard(() -> accounts, Clock.fixed(NINE, ZoneOffset.UTC)).doFilter(page, answer, chain);
        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("10");
        assertThat(chain.getRequest()).as("nothing goes on without knowing who").isNull();
        assertThat(session.isInvalid()).as("signed in still, when it is back").isFalse();
    }

    @Test
    void is_not_known_while_the_database_is_away_which_is_for_the_open_page_to_say() {
        when(accounts.find(any(AccountId.class))).thenThrow(new DataAccessResourceFailureException("gone"));
        assertThatThrownBy(() -> clicks(0)).isInstanceOf(DataAccessResourceFailureException.class);
        assertThat(session.isInvalid()).isFalse();
    }

    @Test
    void is_out_after_half_an_hour_in_which_nothing_was_done() throws Exception {
        assertThat(clicks(30)).contains(SANNE);
        assertThat(clicks(60)).contains(SANNE);
        assertThat(clicks(91)).isEmpty();
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void is_out_though_the_page_said_all_the_time_that_it_is_open() throws Exception {
        for (int minute = 1; minute <= 30; minute++) {
            assertThat(asks("/", "heartbeat", Duration.ofMinutes(minute))).contains(SANNE);
        }
        assertThat(clicks(31)).isEmpty();
    }

    @Test
    void is_out_at_once_when_the_account_is_removed() throws Exception {
        there(null);
        assertThat(clicks(1)).isEmpty();
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void is_out_at_once_when_the_way_in_is_another_one() throws Exception {
        there(new Account(SANNE.id(), SANNE.email(), SANNE.name(), SANNE.role(), NINE.plusSeconds(1)));
        assertThat(clicks(1)).isEmpty();
    }

    @Test
    void has_the_role_that_the_account_has_now() throws Exception {
        Account editor = new Account(SANNE.id(), SANNE.email(), SANNE.name(), Role.EDITOR, SANNE.wayInSince());
        there(editor);
        assertThat(clicks(1)).contains(editor);
    }
}
