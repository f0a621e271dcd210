package nl.kieswijzer.desk.coding.settle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kieswijzer.desk.coding.round.Material;
import nl.kieswijzer.desk.coding.round.Material.ReadStatement;
import nl.kieswijzer.desk.coding.round.Material.Unit;
import nl.kieswijzer.desk.coding.round.Material.Words;
import nl.kieswijzer.election.draft.SavedEntry;
import nl.kieswijzer.election.entry.Content;
import nl.kieswijzer.election.entry.EntryKey;
import nl.kieswijzer.election.entry.EntryKind;

/** What was changed in a draft since a round began. */
final class Since {
    private final Material material;
    private final Map<EntryKey, Content> now;

    Since(Material material, List<SavedEntry> entries) {
        this.material = material;
        this.now = entries.stream().collect(Collectors.toMap(SavedEntry::key, SavedEntry::content));
    }

    Optional<Content> now(EntryKey key) {
        return Optional.ofNullable(now.get(key));
    }

    boolean hasStatement(String id) {
        return now.containsKey(new EntryKey(EntryKind.STATEMENT, id));
    }

    boolean hasParty(String id) {
        return now.containsKey(new EntryKey(EntryKind.PARTY, id));
    }

    /** Whether a statement that is there is another one in its text, or in what it asks. */
    boolean isReworded(ReadStatement read) {
        return now(new EntryKey(EntryKind.STATEMENT, read.id()))
                .filter(it -> !isSame(read.text(), it.inside("text")) || !isSame(read.meaning(), it.inside("meaning")))
                .isPresent();
    }

    private static boolean isSame(Words read, Content now) {
        return now.fields().equals(Map.copyOf(read.plain()));
    }

    /** Whether all of these quotes are still there, in the same words and of the same party. */
    boolean stand(List<String> quotes, String party) {
        return quotes.stream()
                .allMatch(id -> now(new EntryKey(EntryKind.QUOTE, id))
                        .filter(it -> it.text("text")
                                .equals(Optional.of(material.quote(id).text())))
                        .filter(it -> it.text("party").equals(Optional.of(party)))
                        .isPresent());
    }

    /** Whether a party has a quote near a statement that was not read. */
    boolean hasMoreToRead(Unit unit) {
        Optional<String> topic =
                now(new EntryKey(EntryKind.STATEMENT, unit.statement())).flatMap(it -> it.text("topic"));
        return topic.isPresent()
                && now.entrySet().stream()
                        .filter(it -> it.getKey().kind() == EntryKind.QUOTE)
                        .filter(it -> it.getValue().text("party").equals(Optional.of(unit.party())))
                        .filter(it -> it.getValue().texts("topics").contains(topic.get()))
                        .map(it -> it.getKey().name())
                        .anyMatch(it -> !unit.quotes().contains(it));
    }
}
