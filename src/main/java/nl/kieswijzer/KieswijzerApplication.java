package nl.kieswijzer;

import java.time.Clock;
import nl.kieswijzer.desk.link.DeskLinkCommand;
import nl.kieswijzer.tools.ExchangeAnswer;
import nl.kieswijzer.tools.ExchangeCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** Starts the Kieswijzer. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class KieswijzerApplication {
    public static void main(String[] args) {
        if (DeskLinkCommand.isAsked(args)) {
            DeskLinkCommand.Answer answer = DeskLinkCommand.run(args);
            System.out.println(answer.words());
            System.exit(answer.isLink() ? 0 : 1);
        }
        if (ExchangeCommand.isAsked(args)) {
            ExchangeAnswer answer = ExchangeCommand.run(args);
            System.out.println(answer.words());
            System.exit(answer.code());
        }
        SpringApplication.run(KieswijzerApplication.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
