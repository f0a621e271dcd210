package nl.kieswijzer.election.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.Party;
import nl.kieswijzer.election.Position;
import nl.kieswijzer.election.Position.Sentence;
import nl.kieswijzer.election.PositionSource;
import nl.kieswijzer.election.Quote;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.election.Theme;
import nl.kieswijzer.election.Topic;
import nl.kieswijzer.election.coding.CodedValue;
import nl.kieswijzer.election.coding.Reading;
import nl.kieswijzer.election.coding.Round;
import nl.kieswijzer.election.pack.PackFiles;
import nl.kieswijzer.election.pack.PackReader;
import nl.kieswijzer.election.pack.PackResult;
import org.junit.jupiter.api.Test;

/** The rules of coding that a program can check; src/docs/coding/tk2021.md says how the rest was done. */
class TheEditionTk2021Test {
    private static final Locale DUTCH = Locale.of("nl");
    private static final String NOTE = "Geen standpunten specifiek";

    private final Edition edition = edition();
    private final Map<String, List<String>> seed = TheSeed.read().paragraphsByParty();

    TheEditionTk2021Test() throws IOException {}

    @Test
    void holds_every_quote_of_the_seed_word_for_word_under_its_party() {
        seed.forEach((party, paragraphs) -> assertThat(quotesOf(party))
                .as(party)
                .containsExactlyElementsOf(
                        paragraphs.stream().filter(it -> !it.startsWith(NOTE)).toList()));
    }

    @Test
    void names_every_party_of_the_seed_in_its_order_and_no_other() {
        assertThat(edition.parties()).extracting(Party::name).containsExactlyElementsOf(seed.keySet());
    }

    @Test
    void keeps_the_three_notes_that_a_party_says_nothing_specific() {
        List<String> notes = seed.values().stream()
                .flatMap(List::stream)
                .filter(it -> it.startsWith(NOTE))
                .toList();
        assertThat(notes).hasSize(3);
        assertThat(edition.themes().stream().flatMap(it -> it.notes().stream()).map(Theme.Note::text))
                .containsExactlyElementsOf(notes);
    }

    @Test
    void keeps_the_background_and_the_legend_of_the_seed() throws IOException {
        String page = TheSeed.read().flat();
        assertThat(page).contains(edition.themes().getFirst().background().in(DUTCH));
        assertThat(edition.legend().values()).allSatisfy(it -> assertThat(page).contains(it.in(DUTCH)));
    }

    @Test
    void asks_16_to_20_things_spread_over_all_topics() {
        assertThat(edition.statements()).hasSizeBetween(16, 20);
        assertThat(edition.statements())
                .extracting(Statement::topic)
                .containsAll(edition.topics().map(Topic::id).toList());
    }

    @Test
    void asks_each_in_at_most_20_words_without_a_negation_or_two_things_at_once() {
        Set<String> unwanted = Set.of("niet", "geen", "nooit", "en/of", "of", "zonder");
        assertThat(edition.statements()).allSatisfy(it -> {
            List<String> words = List.of(it.text().in(DUTCH).toLowerCase(DUTCH).split("[ ,.]+"));
            assertThat(words).hasSizeLessThanOrEqualTo(20).doesNotContainAnyElementsOf(unwanted);
            assertThat(it.text().in(Locale.ENGLISH).split(" ")).hasSizeLessThanOrEqualTo(22);
        });
    }

    @Test
    void asks_nothing_on_which_fewer_than_two_parties_can_be_coded() {
        assertThat(edition.statements())
                .allSatisfy(it -> assertThat(it.positions()).hasSizeGreaterThanOrEqualTo(2));
    }

    @Test
    void is_not_all_agreement() {
        Map<Stance, Long> stances = positions().collect(Collectors.groupingBy(Position::stance, Collectors.counting()));
        assertThat(stances).containsKeys(Stance.AGREE, Stance.NEITHER, Stance.DISAGREE);
        assertThat(stances.get(Stance.DISAGREE)).isGreaterThanOrEqualTo(5);
    }

    @Test
    void says_that_every_position_was_coded_and_none_confirmed() {
        assertThat(positions()).extracting(Position::source).containsOnly(PositionSource.CODED);
    }

    @Test
    void says_what_was_settled_and_nothing_else() {
        Round round = edition.rounds().getFirst();
        for (Statement statement : edition.statements()) {
            for (Party party : edition.parties()) {
                assertThat(statement.position(party.id()).map(Position::stance))
                        .as("%s on %s", party.id(), statement.id())
                        .isEqualTo(round.readings().stream()
                                .filter(it -> it.statement().equals(statement.id())
                                        && it.party().equals(party.id()))
                                .findFirst()
                                .flatMap(Reading::value)
                                .flatMap(CodedValue::stance));
            }
        }
    }

    @Test
    void marks_in_every_quote_the_words_that_a_position_rests_on() {
        assertThat(positions())
                .allSatisfy(it ->
                        assertThat(it.sentences()).extracting(Sentence::quote).isEqualTo(it.quotes()));
    }

    /** A sentence or two: of the longest quote, of 1172 characters, a fifth. */
    @Test
    void has_no_position_rest_on_more_words_than_can_be_read_at_once() {
        assertThat(positions().flatMap(it -> it.sentences().stream()))
                .allSatisfy(it -> assertThat(it.words()).hasSizeLessThanOrEqualTo(250));
    }

    private List<String> quotesOf(String party) {
        return edition.parties().stream()
                .filter(it -> it.name().equals(party))
                .flatMap(it ->
                        edition.quotes().stream().filter(quote -> quote.party().equals(it.id())))
                .map(Quote::text)
                .toList();
    }

    private Stream<Position> positions() {
        return edition.statements().stream().flatMap(it -> it.positions().stream());
    }

    static Edition edition() throws IOException {
        return switch (PackReader.read(PackFiles.in(Path.of("src/main/resources/content/tk2021")))) {
            case PackResult.Sound(Edition edition) -> edition;
            case PackResult.Faulty(var faults) -> throw new AssertionError(faults.toString());
        };
    }
}
