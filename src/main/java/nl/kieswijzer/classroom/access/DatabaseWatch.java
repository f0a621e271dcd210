package nl.kieswijzer.classroom.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Asks the database for somebody who stands waiting. One who found it away waits for the connection in vain
 * ({@code spring.datasource.hikari.connection-timeout}); who asks in the next seconds is told so at once, for a whole class comes at the
 * same moment.
 */
@Component
class DatabaseWatch {
    private static final Logger log = LoggerFactory.getLogger(DatabaseWatch.class);
    private static final Duration NOT_ASKED_AGAIN = Duration.ofSeconds(2);

    private final Clock clock;
    private volatile Instant askedAgain = Instant.MIN;

    DatabaseWatch(Clock clock) {
        this.clock = clock;
    }

    /** What the database says; empty where it is away. */
    <T> Optional<T> ask(Supplier<T> question) {
        if (clock.instant().isBefore(askedAgain)) {
            return Optional.empty();
        }
        try {
            return Optional.of(question.get());
        } catch (DataAccessResourceFailureException | TransactionException away) {
            log.warn("A lesson could not be joined: {}", away.getMessage());
            askedAgain = clock.instant().plus(NOT_ASKED_AGAIN);
            return Optional.empty();
        }
    }
}
