package nl.kieswijzer.election.pack;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.kieswijzer.election.entry.FaultKind;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The files of a pack as items, with the fields each kind of item may have. */
final class PackSections {
    static final Set<String> TOPIC = Set.of("id", "name", "introduction");
    static final Set<String> NOTE = Set.of("party", "text");
    static final Set<String> POSITION =
            Set.of("party", "stance", "source", "citation", "quotes", "sentences", "rationale");
    static final Set<String> ASSESSMENT = Set.of("party", "level", "quotes", "rationale");

    private static final Set<String> EDITION = Set.of(
            "format",
            "id",
            "languages",
            "date",
            "country",
            "name",
            "body",
            "source",
            "citation",
            "coding",
            "quoteLanguage",
            "legend");
    private static final Set<String> STATEMENT =
            Set.of("id", "topic", "text", "meaning", "current", "for", "against", "terms", "sensitivity");
    static final Set<String> SENSITIVITY = Set.of("weight", "age", "about", "reason");

    private final Function<String, Optional<Node>> roots;
    private final Faults faults;
    private final Optional<Item> edition;
    final Section parties;
    final Section themes;
    final Section programmes;
    final Section quotes;
    final Section glossary;
    final Section statements;
    final Section positions;
    final Section assessments;

    /**
     * The list a file holds.
     *
     * @param file the file's name
     * @param complete whether the file could be read as a list
     */
    record Section(String file, List<Item> items, boolean complete) {}

    /**
     * The sections of a pack.
     *
     * @param roots what stands in the file of a name; empty, with the faults said, where it can't be used
     */
    PackSections(Function<String, Optional<Node>> roots, Faults faults) {
        this.roots = roots;
        this.faults = faults;
        edition = roots.apply("edition.yaml").map(it -> new Item("edition.yaml", it, faults, EDITION));
        parties = list("parties.yaml", Set.of("id", "name", "short"));
        themes = list("themes.yaml", Set.of("id", "name", "background", "notes", "topics"));
        programmes = list("programmes.yaml", Set.of("id", "title", "party", "url", "date", "file", "pages"));
        quotes = list("quotes.yaml", Set.of("id", "party", "topics", "text", "programme", "page"));
        glossary = list("glossary.yaml", Set.of("id", "name", "meaning"));
        statements = list("statements.yaml", STATEMENT);
        positions = list("positions.yaml", Set.of("statement", "positions"));
        assessments = list("assessments.yaml", Set.of("topic", "assessments"));
    }

    /** The header; empty where the file could not be read. */
    Optional<Item> edition() {
        return edition;
    }

    private Section list(String file, Set<String> known) {
        Optional<Node> root = roots.apply(file);
        if (root.isPresent() && root.get() instanceof SequenceNode sequence) {
            return new Section(
                    file,
                    sequence.getValue().stream()
                            .map(it -> new Item(file, it, faults, known))
                            .toList(),
                    true);
        }
        root.ifPresent(it -> faults.add(PackLocation.of(file, it), FaultKind.FILE_NOT_A_LIST));
        return new Section(file, List.of(), false);
    }
}
