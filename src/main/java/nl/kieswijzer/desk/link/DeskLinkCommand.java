package nl.kieswijzer.desk.link;

import java.time.Clock;
import java.util.Optional;
import nl.kieswijzer.desk.DeskLinks;
import nl.kieswijzer.desk.account.Accounts;
import nl.kieswijzer.desk.account.EmailAddress;
import nl.kieswijzer.desk.audit.AuditList;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * {@code java -jar kieswijzer.jar desk-link someone@example.org}: a link to the account of somebody whom no publisher can help. It
 * opens the database and no port, so it can run beside a server; beside one with an embedded database it can't.
 */
public final class DeskLinkCommand {
    private static final String NAME = "desk-link";

    private DeskLinkCommand() {}

    /** Of the program no more than what makes a link. */
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        FlywayAutoConfiguration.class
    })
    @Import({Links.class, LinkStore.class, Accounts.class, AuditList.class})
    static class Parts {
        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }

    /** Whether the program was started for this. */
    public static boolean isAsked(String[] arguments) {
        return arguments.length > 0 && arguments[0].equals(NAME);
    }

    /** Does it; what comes after the address are settings, as at any start. */
    public static Answer run(String... arguments) {
        Optional<EmailAddress> email = arguments.length > 1 ? EmailAddress.read(arguments[1]) : Optional.empty();
        if (email.isEmpty()) {
            return new Answer(false, "Give the address of an account: desk-link someone@example.org");
        }
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Parts.class)
                .web(WebApplicationType.NONE)
                .properties("logging.level.root=error", "logging.level.nl.kieswijzer=error")
                .run(arguments)) {
            String site = context.getEnvironment().getProperty("kieswijzer.address", "");
            return context.getBean(Links.class)
                    .renew(email.get())
                    .map(it -> new Answer(true, words(site, it.value())))
                    .orElseGet(() -> new Answer(false, "Nobody at the desk has that address."));
        }
    }

    private static String words(String site, String secret) {
        return "This link opens the account again, once, until a day from now; what opened it before opens nothing any more:\n"
                + site.replaceAll("/$", "") + "/" + DeskLinks.LINK + "/" + secret;
    }

    /** What to print, and whether there is a link in it. */
    public record Answer(boolean isLink, String words) {}
}
