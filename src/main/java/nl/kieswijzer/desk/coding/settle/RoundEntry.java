package nl.kieswijzer.desk.coding.settle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kieswijzer.desk.coding.round.Answer;
import nl.kieswijzer.desk.coding.round.Material.ReadStatement;
import nl.kieswijzer.desk.coding.round.Reading;
import nl.kieswijzer.desk.coding.round.Round;
import nl.kieswijzer.desk.coding.settle.Outcome.Verdict;
import nl.kieswijzer.desk.coding.settle.Settlement.Line;
import nl.kieswijzer.election.draft.SavedEntry;
import nl.kieswijzer.election.entry.Content;
import nl.kieswijzer.election.entry.EntryEdit;
import nl.kieswijzer.election.entry.EntryKey;
import nl.kieswijzer.election.entry.EntryKind;
import nl.kieswijzer.site.Texts;

/**
 * A round as the edition keeps it for whoever wants to check it: all that was read, and what was settled. Coders are letters. What
 * was read of a statement that is gone or reworded since stands there too, as a candidate in the words that were read: leaving it
 * out would make the agreement look other than it was.
 */
final class RoundEntry {
    private static final String ID = "ronde-%d";
    private static final int LONGEST_ID = 40;

    private final Round round;
    private final Set<String> taken;
    private final Content edition;

    RoundEntry(Round round, List<SavedEntry> entries) {
        this.round = round;
        this.taken = entries.stream()
                .filter(it -> it.key().kind() == EntryKind.ROUND || it.key().kind() == EntryKind.STATEMENT)
                .map(it -> it.key().name())
                .collect(Collectors.toSet());
        this.edition = entries.stream()
                .filter(it -> it.key().equals(EntryKey.EDITION))
                .map(SavedEntry::content)
                .findFirst()
                .orElse(Content.EMPTY);
    }

    /** @param who read, and how, by language */
    EntryEdit of(List<Line> lines, Map<String, String> who) {
        Map<String, String> candidates = new LinkedHashMap<>();
        List<Content> readings = new ArrayList<>();
        for (Line line : lines) {
            if (line.effect() != Effect.UNREAD && line.effect() != Effect.PARTY_GONE) {
                String statement = line.outcome().unit().statement();
                String as = isAsRead(line) ? statement : candidates.computeIfAbsent(statement, this::candidateId);
                readings.add(reading(line.outcome(), as));
            }
        }
        Content content = Content.of("date", day().toString());
        for (Map.Entry<String, String> it : who.entrySet()) {
            content = content.with("who." + it.getKey(), it.getValue());
        }
        return new EntryEdit(
                new EntryKey(EntryKind.ROUND, free(ID.formatted(round.number()))),
                Optional.empty(),
                Optional.of(content.withTexts("coders", coders(lines))
                        .withItems("candidates", candidates(candidates))
                        .withItems("readings", readings)));
    }

    private static boolean isAsRead(Line line) {
        return line.effect() != Effect.STATEMENT_GONE && line.effect() != Effect.REWORDED;
    }

    private LocalDate day() {
        return LocalDate.ofInstant(round.closedAt().orElse(Instant.EPOCH), Texts.HERE);
    }

    private static List<String> coders(List<Line> lines) {
        return lines.stream()
                .filter(it -> it.effect() != Effect.UNREAD && it.effect() != Effect.PARTY_GONE)
                .flatMap(it -> it.outcome().readings().stream())
                .map(Reading::coder)
                .distinct()
                .sorted()
                .toList();
    }

    private List<Content> candidates(Map<String, String> ids) {
        return ids.entrySet().stream()
                .map(it -> Content.of("id", it.getValue(), "text", text(it.getKey())))
                .toList();
    }

    /** In the language of the quotes. */
    private String text(String statement) {
        Map<String, String> words = round.material().statements().stream()
                .filter(it -> it.id().equals(statement))
                .findFirst()
                .map(ReadStatement::text)
                .orElseThrow()
                .plain();
        return Optional.ofNullable(words.get(edition.text("quoteLanguage").orElse("nl")))
                .orElseGet(() -> words.values().stream().findFirst().orElse(statement));
    }

    /** Its own id where that is free, which it is where the statement is gone. */
    private String candidateId(String statement) {
        return free(statement);
    }

    private String free(String id) {
        String name = id;
        for (int i = 2; taken.contains(name); i++) {
            String more = "-" + i;
            name = id.substring(0, Math.min(id.length(), LONGEST_ID - more.length())) + more;
        }
        return name;
    }

    private static Content reading(Outcome outcome, String statement) {
        Content values = Content.EMPTY;
        for (Reading it : outcome.readings()) {
            values = values.with(it.coder(), it.answer().map(Answer::word).orElse(""));
        }
        Content reading = Content.of(
                        "statement", statement, "party", outcome.unit().party())
                .withInside("values", values);
        return outcome.differs()
                ? outcome.verdict().map(it -> settled(reading, it)).orElse(reading)
                : reading;
    }

    private static Content settled(Content reading, Verdict verdict) {
        Content settled = reading.with("settled", verdict.answer().word());
        for (Map.Entry<String, String> why : verdict.why().entrySet()) {
            settled = settled.with("why." + why.getKey(), why.getValue());
        }
        return settled;
    }
}
