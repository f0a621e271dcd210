package nl.kieswijzer.desk.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.List;
import nl.kieswijzer.desk.account.EmailAddress;
import nl.kieswijzer.site.ClientNetwork;
import org.springframework.stereotype.Component;

/**
 * How often a password may be wrong: for one account, from one network, and altogether. A browser that somebody signed in from
 * before has its own count and meets no other, so that who tries passwords elsewhere can't keep the owner out.
 */
@Component
class SignInLimits {
    /** Who comes with more than this meets the limit together first. */
    private static final int MOST = 50_000;

    private final SignInSettings settings;
    private final Cache<EmailAddress, Bucket> accounts = counts();
    private final Cache<String, Bucket> networks = counts();
    private final Cache<KnownBrowser, Bucket> browsers = counts();
    private final Bucket together;

    SignInLimits(SignInSettings settings) {
        this.settings = settings;
        this.together = bucket(settings.failuresTogether(), settings.failuresTogetherAnHour());
    }

    /**
     * A try for an account, from a network address. It is paid for at once, so that many at the same moment are no more than one
     * by one; {@link Attempt#succeeded} gives back what it cost.
     */
    Attempt attempt(EmailAddress account, String address) {
        return pay(List.of(
                networks.get(
                        ClientNetwork.of(address),
                        _ -> bucket(settings.failuresPerAddress(), settings.failuresPerAddressAnHour())),
                accounts.get(account, _ -> ofAnAccount()),
                together));
    }

    /** A try from a browser that the account's owner signed in from. */
    Attempt attempt(KnownBrowser browser) {
        return pay(List.of(browsers.get(browser, _ -> ofAnAccount())));
    }

    private static Attempt pay(List<Bucket> counts) {
        List<Bucket> paid = counts.stream().takeWhile(it -> it.tryConsume(1)).toList();
        Attempt attempt = new Attempt(paid.size() == counts.size(), paid);
        if (!attempt.isAllowed()) {
            attempt.succeeded();
        }
        return attempt;
    }

    /** One try, as long as it is under way. */
    record Attempt(boolean isAllowed, List<Bucket> paid) {
        /** It costs nothing: the password was right. */
        void succeeded() {
            paid.forEach(it -> it.addTokens(1));
        }
    }

    private Bucket ofAnAccount() {
        return bucket(settings.failuresPerAccount(), settings.failuresPerAccountAnHour());
    }

    private static Bucket bucket(int atFirst, int more) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(atFirst).refillGreedy(more, Duration.ofHours(1)))
                .build();
    }

    private static <K> Cache<K, Bucket> counts() {
        return Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterAccess(Duration.ofHours(2))
                .build();
    }
}
