package nl.kieswijzer.tools;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.core.Slug;
import nl.kieswijzer.election.LocalizedText;
import nl.kieswijzer.election.draft.Draft;
import nl.kieswijzer.election.draft.DraftCheck;
import nl.kieswijzer.election.draft.DraftCheck.Finding;
import nl.kieswijzer.election.draft.Drafts;
import nl.kieswijzer.election.draft.Publication;
import nl.kieswijzer.election.draft.Start;
import nl.kieswijzer.election.entry.EntryKind;
import nl.kieswijzer.exchange.program.Programs.CameIn;
import nl.kieswijzer.exchange.program.Said;

/** Making a draft of what came in, publishing it where that was asked, and saying what came of it. */
final class ImportAnswer {
    private static final String BY = "import";
    private static final int MOST_SHOWN = 50;

    private final Drafts drafts;
    private final CameIn cameIn;
    private final String file;

    ImportAnswer(Drafts drafts, CameIn cameIn, String file) {
        this.drafts = drafts;
        this.cameIn = cameIn;
        this.file = file;
    }

    /** What somebody said on the command line; empty where one of it is not in its form. */
    static Optional<Said> said(ExchangeArguments asked) {
        String edition = asked.value("edition");
        String date = asked.value("date");
        String country = asked.value("country");
        String language = asked.value("language");
        boolean isRight = (edition.isEmpty() || Slug.fits(edition))
                && (date.isEmpty() || isDate(date))
                && (country.isEmpty() || country.matches("[A-Z]{2}"))
                && (language.isEmpty() || language.matches("[a-z]{2,3}"));
        return isRight
                ? Optional.of(new Said(
                        Optional.of(edition).filter(it -> !it.isEmpty()).map(EditionId::new),
                        asked.value("name"),
                        date,
                        country,
                        language))
                : Optional.empty();
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException none) {
            return false;
        }
    }

    /** What it is, and what to know of it. */
    static String head(CameIn cameIn) {
        return "%s, edition %s: %d statements, %d parties, %d positions.%n"
                        .formatted(
                                cameIn.program().title(),
                                cameIn.edition(),
                                count(cameIn, EntryKind.STATEMENT),
                                count(cameIn, EntryKind.PARTY),
                                count(cameIn, EntryKind.POSITION))
                + (cameIn.losses().isEmpty()
                        ? "Everything comes along.\n"
                        : "To know:\n" + ExchangeWords.losses(cameIn.losses()));
    }

    private static long count(CameIn cameIn, EntryKind kind) {
        return cameIn.entries().stream().filter(it -> it.key().kind() == kind).count();
    }

    ExchangeAnswer take(boolean isToPublish) {
        String title = file.substring(0, Math.min(file.length(), Draft.LONGEST_TITLE));
        Draft draft = drafts.start(new Start.With(cameIn.edition(), cameIn.entries()), title, BY);
        DraftCheck check = drafts.check(draft.id()).orElseThrow();
        String begun =
                head(cameIn) + "Draft %d was made, '%s'.%n".formatted(draft.id().value(), title) + todo(check);
        if (!isToPublish) {
            return new ExchangeAnswer(ExchangeAnswer.DONE, begun.stripTrailing());
        }
        return switch (drafts.publish(draft.id(), reason())) {
            case Publication.Published(var revision) ->
                new ExchangeAnswer(ExchangeAnswer.DONE, begun + "Published as revision " + revision.number() + ".");
            case Publication.Unchanged(var revision) -> {
                drafts.remove(draft.id());
                yield new ExchangeAnswer(
                        ExchangeAnswer.DONE,
                        head(cameIn) + "Revision " + revision.number() + " is the same already. No draft was left.");
            }
            default ->
                new ExchangeAnswer(ExchangeAnswer.DRAFT_ONLY, begun + "Not published: finish the draft at the desk.");
        };
    }

    private LocalizedText reason() {
        return LocalizedText.of(Map.of("nl", reason(Locale.ROOT), "en", reason(Locale.ENGLISH)));
    }

    private String reason(Locale locale) {
        String words = ResourceBundle.getBundle(
                        "messages",
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString("exchange.reason");
        return words.replace("{0}", cameIn.program().title());
    }

    /** What is not there yet apart from what is wrong. */
    private static String todo(DraftCheck check) {
        Map<Boolean, List<Finding>> byKind = check.findings().stream()
                .collect(Collectors.partitioningBy(it -> it.kind().notYet()));
        return todo("Still to do:", byKind.getOrDefault(true, List.of()))
                + todo("Wrong:", byKind.getOrDefault(false, List.of()));
    }

    private static String todo(String title, List<Finding> findings) {
        if (findings.isEmpty()) {
            return "";
        }
        List<String> lines = findings.stream()
                .limit(MOST_SHOWN)
                .map(it -> it.key() + (it.field().isEmpty() ? "" : ", " + it.field()) + ": "
                        + it.kind().problem(it.values()))
                .toList();
        String more = findings.size() > MOST_SHOWN ? "  - and %d more%n".formatted(findings.size() - MOST_SHOWN) : "";
        return title + "\n" + ExchangeWords.lines(lines) + more;
    }
}
