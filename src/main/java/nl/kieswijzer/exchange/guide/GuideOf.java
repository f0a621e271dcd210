package nl.kieswijzer.exchange.guide;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.election.entry.Content;
import nl.kieswijzer.election.entry.Entry;
import nl.kieswijzer.election.entry.EntryKey;
import nl.kieswijzer.election.entry.EntryKind;

/** What of the entries of an edition, finished or not, other programs have a place for. All else is noted as lost. */
public final class GuideOf {
    private final List<Entry> entries;
    private final Losses losses;
    private final List<String> languages;

    private GuideOf(List<Entry> entries, Losses losses) {
        this.entries = entries;
        this.losses = losses;
        List<String> said = header().texts("languages");
        languages = said.isEmpty() ? List.of("nl") : said;
    }

    public static Guide entries(List<Entry> entries, Losses losses) {
        return new GuideOf(entries, losses).guide();
    }

    private Guide guide() {
        WhatStays.note(entries, losses);
        Content header = header();
        losses.add(LossKind.HEADER);
        return new Guide(
                new Guide.Heading(
                        texts(header, "name"),
                        header.text("date").orElse(""),
                        header.text("country").orElse(""),
                        "",
                        ""),
                languages,
                of(EntryKind.PARTY).map(this::party).toList(),
                topics(),
                of(EntryKind.STATEMENT)
                        .map(this::statement)
                        .filter(this::isWritten)
                        .toList(),
                answers());
    }

    private Guide.Party party(Entry entry) {
        String name = entry.content().text("name").orElse(entry.key().name());
        return new Guide.Party(
                entry.key().name(), name, entry.content().text("short").orElse(name));
    }

    private List<Guide.Topic> topics() {
        return of(EntryKind.THEME)
                .flatMap(it -> it.content().items("topics").stream())
                .filter(it -> it.text("id").isPresent())
                .map(it -> new Guide.Topic(it.text("id").orElse(""), texts(it, "name")))
                .toList();
    }

    private Guide.Statement statement(Entry entry) {
        Content content = entry.content();
        return new Guide.Statement(
                entry.key().name(),
                content.text("topic").orElse(""),
                texts(content, "text"),
                texts(content, "meaning"));
    }

    private boolean isWritten(Guide.Statement statement) {
        boolean isWritten = statement.text().containsKey(languages.getFirst());
        losses.count(LossKind.UNWRITTEN, isWritten ? 0 : 1);
        return isWritten;
    }

    private List<Guide.Answer> answers() {
        Map<String, Entry> said = new LinkedHashMap<>();
        of(EntryKind.ANSWER)
                .filter(it -> it.content().inside("refused").isEmpty())
                .forEach(it -> said.put(it.key().name(), it));
        Map<String, Entry> positions = of(EntryKind.POSITION)
                .collect(Collectors.toMap(it -> it.key().name(), it -> it, (one, _) -> one, LinkedHashMap::new));
        List<String> statements =
                of(EntryKind.STATEMENT).map(it -> it.key().name()).toList();
        List<String> parties = of(EntryKind.PARTY).map(it -> it.key().name()).toList();
        return Stream.concat(positions.keySet().stream(), said.keySet().stream())
                .distinct()
                .map(it -> answer(Optional.ofNullable(positions.get(it)), Optional.ofNullable(said.get(it))))
                .flatMap(Optional::stream)
                .filter(it -> statements.contains(it.statement()) && parties.contains(it.party()))
                .toList();
    }

    /** The position is what counts for voters; an answer gives the party's words for it, where they are for the same. */
    private static Optional<Guide.Answer> answer(Optional<Entry> position, Optional<Entry> said) {
        Optional<Stance> stance = position.flatMap(GuideOf::stance);
        Optional<Content> own = said.filter(it -> stance(it).equals(stance)).map(Entry::content);
        if (stance.isEmpty() && own.isEmpty()) {
            return Optional.empty();
        }
        EntryKey key = position.or(() -> said).orElseThrow().key();
        boolean isItsOwn = position.map(
                        it -> it.content().text("source").orElse("").equals("confirmed"))
                .orElse(true);
        return Optional.of(new Guide.Answer(
                key.first(),
                key.party(),
                stance,
                isItsOwn,
                own.flatMap(it -> it.text("words")).orElse(""),
                own.flatMap(it -> it.text("url")).orElse("")));
    }

    private static Optional<Stance> stance(Entry entry) {
        String word = entry.content().text("stance").orElse("");
        return Stream.of(Stance.values())
                .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }

    private Map<String, String> texts(Content content, String field) {
        Map<String, String> texts = new LinkedHashMap<>();
        languages.forEach(
                language -> content.text(field + "." + language).ifPresent(it -> texts.put(language, it.strip())));
        return texts;
    }

    private Content header() {
        return of(EntryKind.EDITION).findFirst().map(Entry::content).orElse(Content.EMPTY);
    }

    private Stream<Entry> of(EntryKind kind) {
        return entries.stream().filter(it -> it.key().kind() == kind);
    }
}
