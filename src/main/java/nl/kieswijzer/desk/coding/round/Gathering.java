package nl.kieswijzer.desk.coding.round;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.kieswijzer.desk.coding.blind.Blindfold;
import nl.kieswijzer.desk.coding.round.Material.ReadQuote;
import nl.kieswijzer.desk.coding.round.Material.ReadStatement;
import nl.kieswijzer.desk.coding.round.Material.Unit;
import nl.kieswijzer.desk.coding.round.Material.Words;
import nl.kieswijzer.election.draft.SavedEntry;
import nl.kieswijzer.election.entry.Content;
import nl.kieswijzer.election.entry.EntryKind;

/** Gathers from the entries of a draft what a round reads. A party without a quote near a statement is left out: there is nothing to read. */
public final class Gathering {
    private final List<SavedEntry> entries;
    private final Blindfold blindfold;
    private final Map<String, Content> topics = new LinkedHashMap<>();

    /**
     * @param more what else gives a party away, such as the names of its people
     */
    public Gathering(List<SavedEntry> entries, List<String> more) {
        this.entries = List.copyOf(entries);
        List<String> names = new ArrayList<>(more);
        of(EntryKind.PARTY).forEach(it -> {
            names.add(it.key().name());
            it.content().text("name").ifPresent(names::add);
            it.content().text("short").ifPresent(names::add);
        });
        List<String> titles = of(EntryKind.PROGRAMME)
                .flatMap(it -> it.content().text("title").stream())
                .toList();
        this.blindfold = Blindfold.of(names, titles);
        of(EntryKind.THEME)
                .flatMap(it -> it.content().items("topics").stream())
                .forEach(it -> it.text("id").ifPresent(id -> topics.put(id, it)));
    }

    /** What is taken out of the texts. */
    public Set<String> names() {
        return blindfold.names();
    }

    /** What a round about these statements reads; those that nobody has a quote near are not in it. */
    public Material about(Set<String> statements) {
        List<ReadStatement> read = new ArrayList<>();
        List<Unit> units = new ArrayList<>();
        of(EntryKind.STATEMENT)
                .filter(it -> statements.contains(it.key().name()))
                .forEach(it -> {
                    List<Unit> its = units(it);
                    if (!its.isEmpty()) {
                        units.addAll(its);
                        read.add(statement(it));
                    }
                });
        Set<String> used = new HashSet<>();
        units.forEach(it -> used.addAll(it.quotes()));
        List<ReadQuote> quotes = of(EntryKind.QUOTE)
                .filter(it -> used.contains(it.key().name()))
                .map(it -> quote(it.key().name(), it.content()))
                .toList();
        String language = of(EntryKind.EDITION)
                .flatMap(it -> it.content().text("quoteLanguage").stream())
                .findFirst()
                .orElse("nl");
        return new Material(language, read, quotes, units);
    }

    private List<Unit> units(SavedEntry statement) {
        String topic = statement.content().text("topic").orElse("");
        Map<String, List<String>> near = new LinkedHashMap<>();
        of(EntryKind.PARTY).forEach(it -> near.put(it.key().name(), new ArrayList<>()));
        of(EntryKind.QUOTE)
                .filter(it -> it.content().texts("topics").contains(topic))
                .filter(it -> it.content().text("text").isPresent())
                .forEach(it -> it.content()
                        .text("party")
                        .filter(near::containsKey)
                        .ifPresent(party -> near.getOrDefault(party, new ArrayList<>())
                                .add(it.key().name())));
        return near.entrySet().stream()
                .filter(it -> !it.getValue().isEmpty())
                .map(it -> new Unit(statement.key().name(), it.getKey(), it.getValue()))
                .toList();
    }

    private ReadStatement statement(SavedEntry entry) {
        Content topic = topics.getOrDefault(entry.content().text("topic").orElse(""), Content.EMPTY);
        return new ReadStatement(
                entry.key().name(),
                words(entry.content(), "text"),
                words(entry.content(), "meaning"),
                words(topic, "name"));
    }

    private ReadQuote quote(String id, Content content) {
        String text = content.text("text").orElse("");
        return new ReadQuote(id, text, blindfold.over(text));
    }

    private Words words(Content content, String field) {
        Map<String, String> plain = new TreeMap<>();
        Map<String, String> blind = new TreeMap<>();
        content.inside(field).fields().forEach((language, text) -> {
            plain.put(language, text.toString());
            blind.put(language, blindfold.over(text.toString()));
        });
        return new Words(plain, blind);
    }

    private Stream<SavedEntry> of(EntryKind kind) {
        return entries.stream().filter(it -> it.key().kind() == kind);
    }
}
