package nl.kieswijzer.results;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.Election;
import nl.kieswijzer.election.LocalizedText;
import nl.kieswijzer.election.Party;
import nl.kieswijzer.election.Provenance;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.election.TopicId;
import nl.kieswijzer.election.pack.PackFiles;
import nl.kieswijzer.election.pack.PackReader;
import nl.kieswijzer.election.pack.PackResult;
import nl.kieswijzer.site.Language;
import nl.kieswijzer.site.Texts;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Editions to answer. */
public final class Editions {
    private Editions() {}

    /** The packaged edition. */
    public static Edition tk2021() {
        return read(packOfTk2021());
    }

    public static PackFiles packOfTk2021() {
        try {
            return PackFiles.in(Path.of("src/main/resources/content/tk2021"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    public static Edition read(PackFiles pack) {
        return switch (PackReader.read(pack)) {
            case PackResult.Sound(Edition edition) -> edition;
            case PackResult.Faulty(var faults) -> throw new AssertionError(faults.toString());
        };
    }

    public static EditionRevision revision(Edition edition, int number) {
        return new EditionRevision(edition, number, Instant.EPOCH);
    }

    /** What the site says in a language. */
    static Texts texts(Language language) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        return Texts.of(messages, language);
    }

    /** An edition of a certain size, with statements s0, s1 … and parties p0, p1 … that are silent. */
    public static Edition of(int statements, int parties) {
        LocalizedText text = text("Tekst.");
        return new Edition(
                new EditionId("gemaakt"),
                List.of("nl"),
                new Election(LocalDate.of(2030, 3, 20), "NL", text, text),
                new Provenance(text, text, text, "nl"),
                Map.of(),
                IntStream.range(0, parties)
                        .mapToObj(i -> new Party(new PartyId("p" + i), "Partij " + i, "P" + i))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                IntStream.range(0, statements).mapToObj(Editions::statement).toList());
    }

    private static Statement statement(int number) {
        LocalizedText text = text("Stelling " + number + ".");
        return new Statement(
                new StatementId("s" + number),
                new TopicId("onderwerp"),
                text,
                text,
                text,
                text,
                text,
                List.of(),
                List.of(),
                Optional.empty());
    }

    private static LocalizedText text(String words) {
        return LocalizedText.of(Map.of("nl", words));
    }
}
