package nl.kieswijzer.election.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.entry.Content;
import nl.kieswijzer.election.entry.Entry;
import nl.kieswijzer.election.entry.EntryKey;
import nl.kieswijzer.election.entry.EntryKind;
import nl.kieswijzer.election.pack.node.Fault;
import nl.kieswijzer.election.pack.node.Spot;
import org.junit.jupiter.api.Test;

class AnEditionInEntriesTest {
    private final Edition edition = tk2021();
    private final List<Entry> entries = EntriesOf.edition(edition);

    @Test
    void is_the_same_edition_when_it_is_read_back() {
        var reading = PackReader.read(edition.id(), entries);
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.edition()).isEqualTo(edition);
    }

    @Test
    void has_an_entry_for_every_thing_that_is_edited_by_itself() {
        long positions = edition.statements().stream()
                .mapToLong(it -> it.positions().size())
                .sum();
        assertThat(entries)
                .filteredOn(it -> it.key().kind() == EntryKind.POSITION)
                .hasSize((int) positions);
        assertThat(entries)
                .filteredOn(it -> it.key().kind() == EntryKind.PARTY)
                .extracting(it -> it.key().name())
                .containsExactlyElementsOf(
                        edition.parties().stream().map(it -> it.id().value()).toList());
    }

    @Test
    void says_of_a_missing_translation_in_which_field_it_belongs() {
        EntryKey statement = new EntryKey(EntryKind.STATEMENT, "internetmisdaad");
        assertThat(faultsAfter(statement, it -> it.with("meaning.en", "")))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.spot()).contains(new Spot(statement, "meaning.en"));
                    assertThat(fault.problem()).isEqualTo("'meaning' is missing in language 'en'");
                });
    }

    @Test
    void says_of_a_position_whose_quote_is_gone_which_position_that_is() {
        EntryKey position = EntryKey.position(new StatementId("internetmisdaad"), new PartyId("d66"));
        assertThat(faultsAfter(position, it -> it.withTexts("quotes", List.of("weg"))))
                .extracting(Fault::spot)
                .allSatisfy(spot -> assertThat(spot)
                        .hasValueSatisfying(it -> assertThat(it.key()).isEqualTo(position)))
                .isNotEmpty();
    }

    @Test
    void of_a_theme_names_the_topic_by_its_place_in_the_list() {
        EntryKey theme = new EntryKey(EntryKind.THEME, "seksuele-uitbuiting");
        var faults = faultsAfter(theme, content -> {
            List<Content> topics = new ArrayList<>(content.items("topics"));
            topics.set(1, topics.get(1).with("name.nl", ""));
            return content.withItems("topics", topics);
        });
        assertThat(faults).extracting(Fault::spot).contains(Optional.of(new Spot(theme, "topics.1.name.nl")));
    }

    @Test
    void that_is_empty_lacks_what_a_pack_would_lack_and_breaks_nothing() {
        var reading = PackReader.read(edition.id(), List.of());
        assertThat(reading.faults())
                .extracting(Fault::problem)
                .contains("field 'date' is missing", "field 'name' is missing", "the legend lacks a level");
        assertThat(reading.edition().id()).isEqualTo(edition.id());
    }

    private List<Fault> faultsAfter(EntryKey key, UnaryOperator<Content> change) {
        List<Entry> changed = entries.stream()
                .map(it -> it.key().equals(key) ? it.with(change.apply(it.content())) : it)
                .toList();
        return PackReader.read(edition.id(), changed).faults();
    }

    private static Edition tk2021() {
        try {
            var pack = PackFiles.in(Path.of("src/main/resources/content/tk2021"));
            return ((PackResult.Sound) PackReader.read(pack)).edition();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
