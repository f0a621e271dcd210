package nl.kieswijzer.desk.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.kieswijzer.desk.account.PasswordRule.Fault;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

class APasswordTest {
    private static final EmailAddress SANNE = new EmailAddress("sanne.devries@kinderrechten.example");

    private final PasswordRule rule;

    APasswordTest() throws IOException {
        this.rule = new PasswordRule(new CommonPasswords());
    }

    private Optional<Fault> fault(String password) {
        return rule.fault(password, SANNE, "Sanne de Vries");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vier natte laarzen op zolder",
                "kd93-hfwq-02mz",
                "roodkapje leest de begroting",
                "ظلمات البحر العميق",
                "2 olifanten, 1 fiets"
            })
    void may_be_a_sentence_or_anything_else_that_is_long_and_own(String password) {
        assertThat(fault(password)).isEmpty();
    }

    @Test
    void has_twelve_signs_or_more() {
        assertThat(fault("kd93hfwq02m")).contains(Fault.SHORT);
        assertThat(fault("kd93hfwq02mz")).isEmpty();
    }

    @Test
    void is_no_longer_than_what_is_hashed_of_it() {
        assertThat(fault("kd93hfwq ".repeat(8))).isEmpty();
        assertThat(fault("kd93hfwq ".repeat(8) + "x")).contains(Fault.LONG);
        assertThat(fault("é9hfwq ü".repeat(7) + "ë"))
                .as("7 × 10 bytes and 2 more")
                .isEmpty();
        assertThat(fault("é9hfwq ü".repeat(7) + "ëx")).contains(Fault.LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "welkom123456",
                "Welkom2026!!",
                "W3lk0m123456",
                "welkomwelkom",
                "Wachtwoord01",
                "P@ssw0rdP@ssw0rd",
                "!!!Geheim2026!!!",
                "qwertyuiopas",
                "1q2w3e4r5t6y",
                "123456789012",
                "Correct Horse Battery Staple",
                "Kinderrechten2026",
                "Zomer2026Zomer2026",
                "ditismijnwachtwoord"
            })
    void is_none_that_many_people_choose(String password) {
        assertThat(fault(password)).contains(Fault.COMMON);
    }

    @Test
    void is_more_than_a_few_signs_over_and_over() {
        assertThat(fault("xyxyxyzzzzyx")).contains(Fault.MONOTONOUS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sanne.devries", "SanneDeVries1", "vries-sanne-26", "kinderrechten.example"})
    void is_not_made_of_the_name_and_the_address_alone(String password) {
        assertThat(fault(password)).isPresent();
    }

    @Test
    void of_a_list_of_hundreds_is_refused_whatever_its_length() throws IOException {
        String list = new ClassPathResource("desk/common-passwords.txt").getContentAsString(StandardCharsets.UTF_8);
        assertThat(list.lines().filter(it -> it.length() >= PasswordRule.SHORTEST && !it.startsWith("#")))
                .hasSizeGreaterThan(300)
                .allSatisfy(it -> assertThat(fault(it)).isPresent());
    }

    @Test
    void is_kept_as_a_slow_hash_that_says_how_it_was_made() {
        PasswordHashes hashes = new PasswordHashes();
        String hash = hashes.hash("vier natte laarzen op zolder");
        assertThat(hash).startsWith("{bcrypt}$2a$10$").doesNotContain("laarzen");
        assertThat(hashes.matches("vier natte laarzen op zolder", Optional.of(hash)))
                .isTrue();
        assertThat(hashes.matches("vijf natte laarzen op zolder", Optional.of(hash)))
                .isFalse();
    }

    @Test
    void without_an_account_is_compared_as_well_and_never_right() {
        Counted counted = new Counted();
        PasswordHashes hashes = new PasswordHashes(counted);
        assertThat(hashes.matches("vier natte laarzen op zolder", Optional.empty()))
                .isFalse();
        assertThat(counted.compared).isEqualTo(1);
    }

    private static final class Counted implements PasswordEncoder {
        private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
        private int compared;

        @Override
        public String encode(@Nullable CharSequence password) {
            return String.valueOf(encoder.encode(password));
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            compared++;
            return encoder.matches(password, hash);
        }
    }
}
