package nl.kieswijzer.desk.signin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code kieswijzer.desk}: how often a password may be wrong.
 *
 * @param failuresPerAccount for one account at first, from browsers that nobody signed in from; and for each browser that somebody did
 * @param failuresPerAccountAnHour how many more an hour
 * @param failuresPerAddress from one network address at first
 * @param failuresPerAddressAnHour how many more an hour
 * @param failuresTogether from everywhere at first
 * @param failuresTogetherAnHour how many more an hour
 */
@ConfigurationProperties("kieswijzer.desk")
public record SignInSettings(
        @DefaultValue("10") int failuresPerAccount,
        @DefaultValue("6") int failuresPerAccountAnHour,
        @DefaultValue("30") int failuresPerAddress,
        @DefaultValue("60") int failuresPerAddressAnHour,
        @DefaultValue("300") int failuresTogether,
        @DefaultValue("600") int failuresTogetherAnHour) {}
