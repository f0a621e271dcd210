package nl.kieswijzer.election.pack;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.kieswijzer.election.entry.EntryKind;
import nl.kieswijzer.election.entry.EntryKind.Group;
import nl.kieswijzer.election.entry.FaultKind;
import nl.kieswijzer.election.entry.PackFields;
import nl.kieswijzer.election.pack.node.Faults;
import nl.kieswijzer.election.pack.node.Item;
import nl.kieswijzer.election.pack.node.PackLocation;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The files of a pack as items, with the fields each kind of item may have. */
final class PackSections {
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
    final Section answers;
    final Section assessments;
    final Section rounds;

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
        edition = roots.apply(EntryKind.EDITION.file())
                .map(it -> new Item(EntryKind.EDITION.file(), it, faults, PackFields.of(EntryKind.EDITION)));
        parties = list(EntryKind.PARTY);
        themes = list(EntryKind.THEME);
        programmes = list(EntryKind.PROGRAMME);
        quotes = list(EntryKind.QUOTE);
        glossary = list(EntryKind.TERM);
        statements = list(EntryKind.STATEMENT);
        positions = list(EntryKind.POSITION);
        answers = list(EntryKind.ANSWER);
        assessments = list(EntryKind.ASSESSMENT);
        rounds = list(EntryKind.ROUND);
    }

    /** The header; empty where the file could not be read. */
    Optional<Item> edition() {
        return edition;
    }

    private Section list(EntryKind kind) {
        return list(kind.file(), kind.group().map(Group::fields).orElseGet(() -> PackFields.of(kind)));
    }

    private Section list(String file, Collection<String> known) {
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
