package nl.kieswijzer.desk.draft.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kieswijzer.desk.draft.form.FieldSpec.Named;
import nl.kieswijzer.election.draft.SavedEntry;
import nl.kieswijzer.election.entry.Content;
import nl.kieswijzer.election.entry.EntryKey;
import nl.kieswijzer.election.entry.EntryKind;
import nl.kieswijzer.site.Texts;

/** What the entries of a draft are called by people, who don't read ids. */
public final class EntryNames {
    private static final int BRIEF = 90;
    private static final List<String> DEFAULT = List.of("nl", "en");

    private final Texts texts;
    private final Map<EntryKey, Content> entries = new LinkedHashMap<>();
    private final Map<String, String> topics = new LinkedHashMap<>();

    public EntryNames(Texts texts, List<SavedEntry> saved) {
        this.texts = texts;
        saved.forEach(it -> entries.put(it.key(), it.content()));
        saved.stream()
                .filter(it -> it.key().kind() == EntryKind.THEME)
                .flatMap(it -> it.content().items("topics").stream())
                .forEach(it -> it.text("id").ifPresent(id -> topics.put(id, worded(it, "name", id))));
    }

    /** The languages that the edition is written in. */
    public List<String> languages() {
        List<String> all = entries.getOrDefault(EntryKey.EDITION, Content.EMPTY).texts("languages");
        return all.isEmpty() ? DEFAULT : all;
    }

    /** The names of the entries of a kind, in their order. */
    public List<String> all(EntryKind kind) {
        return entries.keySet().stream()
                .filter(it -> it.kind() == kind)
                .map(EntryKey::name)
                .toList();
    }

    public Optional<Content> content(EntryKey key) {
        return Optional.ofNullable(entries.get(key));
    }

    /** What can be named by a field. */
    public List<String> all(Named of) {
        return switch (of) {
            case PARTY -> all(EntryKind.PARTY);
            case TERM -> all(EntryKind.TERM);
            case PROGRAMME -> all(EntryKind.PROGRAMME);
            case TOPIC -> List.copyOf(topics.keySet());
        };
    }

    /** What a thing is called that a field names. What is not there says so. */
    public String named(Named of, String id) {
        return switch (of) {
            case PARTY -> known(EntryKind.PARTY, id);
            case TERM -> known(EntryKind.TERM, id);
            case PROGRAMME -> known(EntryKind.PROGRAMME, id);
            case TOPIC -> Optional.ofNullable(topics.get(id)).orElseGet(() -> texts.get("desk.entry.unknown", id));
        };
    }

    private String known(EntryKind kind, String id) {
        return EntryKey.read(kind, id)
                .filter(entries::containsKey)
                .map(this::of)
                .orElseGet(() -> texts.get("desk.entry.unknown", id));
    }

    /** The topics there are. */
    public List<String> topics() {
        return List.copyOf(topics.keySet());
    }

    /** The quotes of a party. */
    public List<String> quotesOf(String party) {
        return entries.entrySet().stream()
                .filter(it -> it.getKey().kind() == EntryKind.QUOTE)
                .filter(it -> it.getValue().text("party").filter(party::equals).isPresent())
                .map(it -> it.getKey().name())
                .toList();
    }

    /** The words of a quote. */
    public String quote(String id) {
        return EntryKey.read(EntryKind.QUOTE, id)
                .flatMap(this::content)
                .flatMap(it -> it.text("text"))
                .orElseGet(() -> texts.get("desk.entry.unknown", id));
    }

    /** What people call an entry, in one line. */
    public String of(EntryKey key) {
        return switch (key.kind()) {
            case EDITION -> texts.get("desk.part.edition");
            case POSITION, ANSWER ->
                texts.get(
                        "desk.entry.of", known(EntryKind.PARTY, key.party()), known(EntryKind.STATEMENT, key.first()));
            case ASSESSMENT ->
                texts.get("desk.entry.of", known(EntryKind.PARTY, key.party()), named(Named.TOPIC, key.first()));
            default -> brief(word(key, entries.getOrDefault(key, Content.EMPTY)));
        };
    }

    private String word(EntryKey key, Content content) {
        return switch (key.kind()) {
            case PARTY -> content.text("short").or(() -> content.text("name")).orElse(key.name());
            case QUOTE -> content.text("text").orElse(key.name());
            case PROGRAMME -> content.text("title").orElse(key.name());
            case STATEMENT -> worded(content, "text", key.name());
            default -> worded(content, "name", key.name());
        };
    }

    private String worded(Content content, String field, String id) {
        return content.text(field + "." + texts.language().tag())
                .or(() -> languages().stream()
                        .flatMap(it -> content.text(field + "." + it).stream())
                        .findFirst())
                .orElse(id);
    }

    private static String brief(String text) {
        return text.length() <= BRIEF ? text : text.substring(0, BRIEF - 1).strip() + "…";
    }
}
