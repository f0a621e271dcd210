package nl.kieswijzer.desk.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnEmailAddressTest {
    @Test
    void is_the_same_whatever_its_capitals_and_the_spaces_around_it() {
        assertThat(EmailAddress.read("  Sanne@Kinderrechten.Example "))
                .contains(new EmailAddress("sanne@kinderrechten.example"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "sanne", "sanne@", "@example.org", "sanne@example", "a b@example.org", "<a@b.nl>", "a@b@c.nl"
            })
    void is_told_from_what_is_none(String typed) {
        assertThat(EmailAddress.read(typed)).isEmpty();
    }

    @Test
    void has_an_end() {
        assertThat(EmailAddress.read("a".repeat(254 - "@b.nl".length()) + "@b.nl"))
                .isPresent();
        assertThat(EmailAddress.read("a".repeat(255 - "@b.nl".length()) + "@b.nl"))
                .isEmpty();
    }
}
