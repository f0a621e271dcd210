package nl.kieswijzer.election.pack.node;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.kieswijzer.core.Slug;
import nl.kieswijzer.election.LocalizedText;
import nl.kieswijzer.election.entry.FaultKind;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** One mapping in a pack file. What is missing or wrong is noted as a fault, and a placeholder is given in its place. */
public final class Item {
    /** Stands in for an id that is missing or has the wrong shape; never reported again. */
    public static final String NO_ID = "id-that-was-not-usable";

    private static final int MAX_TEXT = 20_000;

    private final String file;
    private final Node node;
    private final Faults faults;
    private final Map<String, Node> fields = new LinkedHashMap<>();

    public Item(String file, Node node, Faults faults, Collection<String> known) {
        this.file = file;
        this.node = node;
        this.faults = faults;
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(field -> take(field, known));
        } else {
            fault(node, FaultKind.NO_FIELDS, Worded.names(known));
        }
    }

    private void take(NodeTuple field, Collection<String> known) {
        String name = field.getKeyNode() instanceof ScalarNode key ? key.getValue() : "?";
        if (!known.contains(name)) {
            fault(field.getKeyNode(), FaultKind.UNKNOWN_FIELD, Worded.brief(name), Worded.names(known));
        } else if (fields.put(name, field.getValueNode()) != null) {
            fault(field.getKeyNode(), FaultKind.FIELD_TWICE, name);
        }
    }

    public PackLocation location() {
        return location(node);
    }

    /** Notes a fault of the item as a whole. */
    public void fault(FaultKind kind, String... values) {
        fault(node, kind, values);
    }

    /** Notes a fault that is mended in a field, whether or not it is there; of a file, at the line of the item. */
    public void faultIn(String field, FaultKind kind, String... values) {
        faults.add(location().below(field), kind, values);
    }

    /** Notes a fault in a field; of a file, at the line of the field, if it is there. */
    public void faultAt(String field, FaultKind kind, String... values) {
        Optional<Node> value = Optional.ofNullable(fields.get(field));
        faults.add(value.map(this::location).orElseGet(() -> location().below(field)), kind, values);
    }

    /** One line or paragraph of text. */
    public String text(String field) {
        return required(field).flatMap(it -> scalar(it, field)).orElse("?");
    }

    /** Text that may be left out. */
    public Optional<String> optionalText(String field) {
        return Optional.ofNullable(fields.get(field)).flatMap(it -> scalar(it, field));
    }

    /** Whether a field says something. */
    public boolean has(String field) {
        return Optional.ofNullable(fields.get(field))
                .filter(it -> !Blank.is(it))
                .isPresent();
    }

    /** The fields of a field that may be left out. */
    public Optional<Item> optionalItem(String field, Collection<String> known) {
        return Optional.ofNullable(fields.get(field)).map(it -> new Item(file, it, faults, known));
    }

    /** An id that this item defines. */
    public String id(String field) {
        return required(field)
                .flatMap(it -> scalar(it, field).filter(text -> isSlug(it, text)))
                .orElse(NO_ID);
    }

    /** An id that another item defines. */
    public String reference(String field, Ids ids) {
        return required(field)
                .flatMap(it -> scalar(it, field)
                        .filter(text -> isSlug(it, text))
                        .filter(text -> ids.knows(() -> location(it), text)))
                .orElse(NO_ID);
    }

    /** Several ids that other items define, none twice; unusable ones are left out. */
    public List<String> references(String field, Ids ids) {
        Set<String> seen = new LinkedHashSet<>();
        for (Node entry : elements(field)) {
            scalar(entry, field)
                    .filter(text -> isSlug(entry, text))
                    .filter(text -> ids.knows(() -> location(entry), text))
                    .filter(text -> !seen.add(text))
                    .ifPresent(text -> fault(entry, FaultKind.TWICE_IN_LIST, text, field));
        }
        return List.copyOf(seen);
    }

    /** One of a fixed set of words. */
    public <T> T oneOf(String field, Map<String, T> words) {
        return required(field)
                .flatMap(it -> known(it, field, words))
                .orElse(words.values().iterator().next());
    }

    /** Several of a fixed set of words, none twice. */
    public <T> List<T> someOf(String field, Map<String, T> words) {
        return elements(field).stream()
                .flatMap(it -> known(it, field, words).stream())
                .distinct()
                .toList();
    }

    private <T> Optional<T> known(Node value, String field, Map<String, T> words) {
        Optional<String> text = scalar(value, field);
        text.filter(it -> !words.containsKey(it))
                .ifPresent(it ->
                        fault(value, FaultKind.NOT_A_CHOICE, Worded.brief(it), field, Worded.names(words.keySet())));
        return text.flatMap(it -> Optional.ofNullable(words.get(it)));
    }

    /** A calendar date such as {@code 2021-03-17}. */
    public LocalDate date(String field) {
        return required(field)
                .flatMap(it -> scalar(it, field).flatMap(text -> {
                    try {
                        return Optional.of(LocalDate.parse(text));
                    } catch (DateTimeParseException notADate) {
                        fault(it, FaultKind.NOT_A_DATE, Worded.brief(text));
                        return Optional.empty();
                    }
                }))
                .orElse(LocalDate.EPOCH);
    }

    /** A text in every language of the pack. */
    public LocalizedText localized(String field, Collection<String> languages) {
        Map<String, String> byLanguage = new LinkedHashMap<>();
        Optional<Item> item = required(field).map(it -> new Item(file, it, faults, Set.copyOf(languages)));
        item.ifPresent(
                texts -> languages.forEach(language -> byLanguage.put(language, texts.translation(field, language))));
        return LocalizedText.of(byLanguage.isEmpty() ? Map.of("nl", "?") : byLanguage);
    }

    private String translation(String field, String language) {
        if (node instanceof MappingNode && !fields.containsKey(language)) {
            faultIn(language, FaultKind.NOT_IN_LANGUAGE, field, language);
            return "?";
        }
        return Optional.ofNullable(fields.get(language))
                .flatMap(it -> scalar(it, language))
                .orElse("?");
    }

    /** The items of a list field. */
    public <T> List<T> items(String field, Collection<String> known, Function<Item, T> read) {
        return elements(field).stream()
                .map(it -> read.apply(new Item(file, it, faults, known)))
                .toList();
    }

    /** The texts of a list field. */
    public List<String> texts(String field) {
        return elements(field).stream()
                .flatMap(it -> scalar(it, field).stream())
                .distinct()
                .toList();
    }

    private List<Node> elements(String field) {
        boolean isEntry = EntryMark.hasSpot(node.getStartMark()); // which has no name for what is empty
        Optional<Node> value = isEntry ? Optional.ofNullable(fields.get(field)) : required(field);
        if (value.isPresent() && !(value.get() instanceof SequenceNode)) {
            fault(value.get(), FaultKind.NOT_A_LIST, field);
        }
        return value.filter(SequenceNode.class::isInstance)
                .map(it -> ((SequenceNode) it).getValue())
                .orElse(List.of());
    }

    private Optional<Node> required(String field) {
        Optional<Node> value = Optional.ofNullable(fields.get(field));
        if (value.isEmpty() && node instanceof MappingNode) {
            faultIn(field, FaultKind.MISSING, field);
        }
        return value;
    }

    private Optional<String> scalar(Node value, String field) {
        if (!(value instanceof ScalarNode scalar)) {
            fault(value, FaultKind.NOT_TEXT, field);
            return Optional.empty();
        }
        String text = scalar.getValue().strip();
        if (text.isEmpty()) {
            fault(value, FaultKind.EMPTY, field);
        } else if (text.length() > MAX_TEXT) {
            fault(value, FaultKind.TOO_LONG, field, Integer.toString(MAX_TEXT));
        } else if (text.chars().anyMatch(it -> Character.isISOControl(it) && it != '\n')) {
            fault(value, FaultKind.CONTROL_CHARACTER, field);
        } else {
            return Optional.of(text);
        }
        return Optional.empty();
    }

    private boolean isSlug(Node value, String text) {
        boolean fits = Slug.fits(text);
        if (!fits) {
            fault(value, FaultKind.NOT_AN_ID, Worded.brief(text), Integer.toString(Slug.MAX_LENGTH));
        }
        return fits;
    }

    private PackLocation location(Node at) {
        return PackLocation.of(file, at);
    }

    private void fault(Node at, FaultKind kind, String... values) {
        faults.add(location(at), kind, values);
    }
}
