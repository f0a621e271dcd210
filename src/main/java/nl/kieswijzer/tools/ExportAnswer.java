package nl.kieswijzer.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.core.Slug;
import nl.kieswijzer.election.draft.DraftId;
import nl.kieswijzer.election.draft.Drafts;
import nl.kieswijzer.election.draft.PublishedEntries;
import nl.kieswijzer.election.draft.SavedEntry;
import nl.kieswijzer.election.entry.Entry;
import nl.kieswijzer.exchange.program.Program;
import nl.kieswijzer.exchange.program.Programs;
import nl.kieswijzer.exchange.program.Programs.GoesOut;

/** Writing an edition as a file of another program, and saying what is not in it. */
final class ExportAnswer {
    private final Drafts drafts;
    private final PublishedEntries published;
    private final ExchangeArguments asked;

    ExportAnswer(Drafts drafts, PublishedEntries published, ExchangeArguments asked) {
        this.drafts = drafts;
        this.published = published;
        this.asked = asked;
    }

    ExchangeAnswer give() {
        String edition = asked.plain().getFirst();
        Optional<Program> program = Program.of(asked.plain().get(1));
        if (program.isEmpty()) {
            return no("No program '%s'. Choose from: wahlomat, mahlowat, openvaa, kalkulacka."
                    .formatted(asked.plain().get(1)));
        }
        Optional<List<Entry>> entries = Slug.fits(edition) ? entries(new EditionId(edition)) : Optional.empty();
        return entries.map(it -> write(Programs.write(program.get(), new EditionId(edition), it)))
                .orElseGet(() -> no("There is no such edition or draft. Published are: %s."
                        .formatted(published.editions().stream()
                                .map(EditionId::value)
                                .collect(Collectors.joining(", ")))));
    }

    private Optional<List<Entry>> entries(EditionId edition) {
        String draft = asked.value("draft");
        if (draft.isEmpty()) {
            return published.latest(edition);
        }
        return Optional.of(draft)
                .filter(it -> it.matches("\\d{1,18}"))
                .flatMap(it -> drafts.find(new DraftId(Long.parseLong(it))))
                .filter(it -> it.edition().equals(edition))
                .map(it ->
                        drafts.entries(it.id()).stream().map(SavedEntry::entry).toList());
    }

    /** One file as it is, or a zip; into a folder each by itself. */
    private ExchangeAnswer write(GoesOut out) {
        Path to = Path.of(asked.plain().get(2));
        try {
            if (Files.isDirectory(to)) {
                for (var file : out.files().entrySet()) {
                    Files.write(to.resolve(file.getKey()), file.getValue());
                }
            } else {
                Files.write(to, out.bytes());
            }
        } catch (IOException unwritable) {
            return no(to + " can't be written: " + unwritable.getMessage());
        }
        return new ExchangeAnswer(
                ExchangeAnswer.DONE,
                "%s, edition %s: written to %s.%nNot in it:%n%s"
                        .formatted(out.program().title(), out.edition(), to, ExchangeWords.losses(out.losses()))
                        .stripTrailing());
    }

    private static ExchangeAnswer no(String words) {
        return new ExchangeAnswer(ExchangeAnswer.NOT_DONE, words);
    }
}
