package nl.kieswijzer;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** Starts the Kieswijzer. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class KieswijzerApplication {
    public static void main(String[] args) {
        SpringApplication.run(KieswijzerApplication.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
