package nl.kieswijzer.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import nl.kieswijzer.election.draft.Drafts;
import nl.kieswijzer.election.draft.PublishedEntries;
import nl.kieswijzer.election.draft.Snapshot;
import nl.kieswijzer.exchange.Fault;
import nl.kieswijzer.exchange.Outcome;
import nl.kieswijzer.exchange.program.Programs.CameIn;
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
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/**
 * {@code java -jar kieswijzer.jar import FILE} and {@code export EDITION PROGRAM FILE}: elections from other programs, and for them.
 * It opens the database and no port, so it can run beside a server; beside one with an embedded database it can't.
 */
public final class ExchangeCommand {
    private static final String IMPORT = "import";
    private static final String EXPORT = "export";
    private static final String HOW = """
            import FILE|FOLDER [--edition ID] [--name NAME] [--date YYYY-MM-DD] [--country CC] [--language LL] [--publish] [--dry-run]
              makes a draft of an election in the files of Wahl-O-Mat, Mahlowat, OpenVAA or Kalkulačka
            export EDITION wahlomat|mahlowat|openvaa|kalkulacka FILE [--draft NUMBER]
              writes what is published of an edition, or a draft of it, as a file of that program""";

    private ExchangeCommand() {}

    /** Of the program no more than drafts need. */
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        FlywayAutoConfiguration.class
    })
    @ComponentScan(
            basePackages = {"nl.kieswijzer.election.draft", "nl.kieswijzer.election.rows"},
            excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\$.*"))
    static class Parts {
        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        /** Servers take up by themselves what is published in the database. */
        @Bean
        Snapshot snapshot() {
            return () -> {};
        }
    }

    /** Whether the program was started for this. */
    public static boolean isAsked(String[] arguments) {
        return arguments.length > 0 && (arguments[0].equals(IMPORT) || arguments[0].equals(EXPORT));
    }

    /** Does it; what it does not know itself are settings, as at any start. */
    public static ExchangeAnswer run(String... arguments) {
        ExchangeArguments asked = ExchangeArguments.of(Arrays.asList(arguments).subList(1, arguments.length));
        boolean isImport = arguments[0].equals(IMPORT);
        return isImport ? takeIn(asked) : giveOut(asked);
    }

    private static ExchangeAnswer takeIn(ExchangeArguments asked) {
        if (asked.plain().size() != 1) {
            return new ExchangeAnswer(ExchangeAnswer.USAGE, HOW);
        }
        Path given = Path.of(asked.plain().getFirst());
        if (!Files.isReadable(given)) {
            return new ExchangeAnswer(ExchangeAnswer.NOT_DONE, given + " can't be read.");
        }
        return ImportAnswer.said(asked)
                .map(said -> {
                    try {
                        return switch (GivenFiles.read(given, said)) {
                            case Outcome.Faulty<CameIn>(List<Fault> faults) ->
                                new ExchangeAnswer(
                                        ExchangeAnswer.NOT_DONE,
                                        given + " can't be taken over:\n"
                                                + ExchangeWords.faults(faults).stripTrailing());
                            case Outcome.Read<CameIn>(CameIn cameIn, List<Fault> _) -> takeIn(cameIn, given, asked);
                        };
                    } catch (IOException unreadable) {
                        return new ExchangeAnswer(
                                ExchangeAnswer.NOT_DONE, given + " can't be read: " + unreadable.getMessage());
                    }
                })
                .orElseGet(() -> new ExchangeAnswer(ExchangeAnswer.USAGE, HOW));
    }

    private static ExchangeAnswer takeIn(CameIn cameIn, Path given, ExchangeArguments asked) {
        if (asked.switches().contains("dry-run")) {
            return new ExchangeAnswer(ExchangeAnswer.DONE, ImportAnswer.head(cameIn) + "Nothing was changed.");
        }
        try (ConfigurableApplicationContext context = context(asked)) {
            return new ImportAnswer(
                            context.getBean(Drafts.class),
                            cameIn,
                            given.getFileName().toString())
                    .take(asked.switches().contains("publish"));
        }
    }

    private static ExchangeAnswer giveOut(ExchangeArguments asked) {
        if (asked.plain().size() != 3) {
            return new ExchangeAnswer(ExchangeAnswer.USAGE, HOW);
        }
        try (ConfigurableApplicationContext context = context(asked)) {
            return new ExportAnswer(context.getBean(Drafts.class), context.getBean(PublishedEntries.class), asked)
                    .give();
        }
    }

    private static ConfigurableApplicationContext context(ExchangeArguments asked) {
        return new SpringApplicationBuilder(Parts.class)
                .web(WebApplicationType.NONE)
                .properties("logging.level.root=error", "logging.level.nl.kieswijzer=error")
                .run(asked.settings().toArray(String[]::new));
    }
}
