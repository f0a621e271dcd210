package nl.kieswijzer.desk.passkey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.kieswijzer.desk.DeskOnADatabase;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.account.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:desk-passkey;CASE_INSENSITIVE_IDENTIFIERS=TRUE")
class WhatABrowserIsAskedTest extends DeskOnADatabase {
    private static final Origin HERE = new Origin("https://kieswijzer.example");
    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    private Passkeys passkeys;

    @Test
    void for_any_passkey_of_this_host_whose_owner_shows_to_be_there() {
        JsonNode asked = JSON.readTree(passkeys.ask(HERE).json());
        assertThat(asked.path("rpId").asString()).isEqualTo("kieswijzer.example");
        assertThat(asked.path("userVerification").asString()).isEqualTo("required");
        assertThat(asked.path("allowCredentials").size())
                .as("nobody types an address")
                .isZero();
        assertThat(asked.path("challenge").asString()).hasSizeGreaterThan(40);
    }

    @Test
    void for_a_passkey_that_knows_whose_it_is_before_there_is_an_account() {
        Account coming = Account.starting(SANNE, "Sanne", Role.PUBLISHER, clock.instant());
        JsonNode asked = JSON.readTree(passkeys.askForNew(coming, HERE).json());
        assertThat(asked.path("rp").path("id").asString()).isEqualTo("kieswijzer.example");
        assertThat(asked.path("user").path("id").asString())
                .isEqualTo(coming.id().value());
        assertThat(asked.path("user").path("name").asString()).isEqualTo(SANNE.value());
        assertThat(asked.path("authenticatorSelection").path("residentKey").asString())
                .isEqualTo("required");
        assertThat(asked.path("authenticatorSelection").path("userVerification").asString())
                .isEqualTo("required");
        assertThat(accounts.isEmpty()).isTrue();
    }

    @Test
    void another_thing_each_time() {
        assertThat(passkeys.ask(HERE).json()).isNotEqualTo(passkeys.ask(HERE).json());
    }

    @Test
    void and_nonsense_is_no_answer() {
        Account sanne = aPublisher();
        assertThat(passkeys.signIn(passkeys.ask(HERE), "{}")).isEmpty();
        assertThat(passkeys.signIn(passkeys.ask(HERE), "no JSON")).isEmpty();
        assertThatThrownBy(() -> passkeys.keep(passkeys.askForNew(sanne, HERE), "{}", "laptop"))
                .isInstanceOf(NoPasskey.class);
        assertThat(deeds()).isEmpty();
    }
}
