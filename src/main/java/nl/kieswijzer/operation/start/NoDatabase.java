package nl.kieswijzer.operation.start;

import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.env.Environment;

/** A start that failed because there is no database, or none at the address that was set. */
class NoDatabase implements FailureAnalyzer {
    private static final int H2_FILE_IN_USE = 90020;
    private static final Pattern NO_ADDRESS = Pattern.compile("claims to not accept jdbcUrl|must start with .jdbc");

    private final Environment environment;

    NoDatabase(Environment environment) {
        this.environment = environment;
    }

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        return causes(failure)
                .filter(NoDatabase::isAboutConnecting)
                .findFirst()
                .map(it -> new FailureAnalysis(description(it), action(it), failure))
                .orElse(null);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, it -> it != null, Throwable::getCause);
    }

    /** By the classes of the standard: 08 no connection, 28 not let in, 3D no such database, 53 and 57 full or going down. */
    private static boolean isAboutConnecting(Throwable cause) {
        return cause instanceof SQLException sql
                ? sql.getErrorCode() == H2_FILE_IN_USE
                        || Optional.ofNullable(sql.getSQLState()).orElse("").matches("(08|28|3D|53|57).*")
                : isNoAddress(cause);
    }

    private static boolean isNoAddress(Throwable cause) {
        return NO_ADDRESS.matcher(message(cause)).find();
    }

    private String description(Throwable cause) {
        return isNoAddress(cause)
                ? "No database is known by an address like " + address() + "."
                : "The database at %s can't be used: %s"
                        .formatted(address(), message(cause).lines().findFirst().orElse(""));
    }

    private static String action(Throwable cause) {
        return cause instanceof SQLException sql && sql.getErrorCode() == H2_FILE_IN_USE
                ? "Another Kieswijzer has that file open: stop it first, or give this one another database."
                : "See whether the database runs, and whether SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and "
                        + "SPRING_DATASOURCE_PASSWORD are right.";
    }

    /** Without what may follow it: a password can stand there. */
    private String address() {
        return environment.getProperty("spring.datasource.url", "").split("[?;]", 2)[0];
    }

    private static String message(Throwable cause) {
        return Optional.ofNullable(cause.getMessage()).orElse("");
    }
}
