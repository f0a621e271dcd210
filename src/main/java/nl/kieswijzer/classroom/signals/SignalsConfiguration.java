package nl.kieswijzer.classroom.signals;

import java.sql.DriverManager;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Chooses how servers tell each other: through PostgreSQL where that is the database; an H2 has one server. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class SignalsConfiguration {
    private static final String POSTGRES = "jdbc:postgresql:";
    private static final int THREADS = 4;

    @Bean(destroyMethod = "shutdownNow")
    ScheduledExecutorService signalTimer() {
        return Executors.newScheduledThreadPool(
                THREADS, Thread.ofPlatform().daemon().name("lesson-screens-", 0).factory());
    }

    @Bean
    LessonSignals lessonSignals(
            JdbcConnectionDetails details, JdbcClient database, ScheduledExecutorService signalTimer) {
        if (!details.getJdbcUrl().startsWith(POSTGRES)) {
            return new LocalSignals(signalTimer);
        }
        return new PostgresSignals(
                () -> DriverManager.getConnection(details.getJdbcUrl(), details.getUsername(), details.getPassword()),
                database,
                signalTimer);
    }
}
