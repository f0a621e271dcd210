package nl.kieswijzer.api;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code kieswijzer.api}.
 *
 * @param requestsPerAddress how many requests there may be from one address at once
 * @param requestsPerAddressAMinute how many more a minute
 */
@ConfigurationProperties("kieswijzer.api")
record ApiSettings(
        @DefaultValue("300") int requestsPerAddress,
        @DefaultValue("120") int requestsPerAddressAMinute) {
    ApiSettings {
        if (requestsPerAddress < 1 || requestsPerAddressAMinute < 1) {
            throw new IllegalArgumentException("kieswijzer.api.requests-per-address and -a-minute are at least 1.");
        }
    }
}
