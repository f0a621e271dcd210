package nl.kieswijzer.election.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.LocalizedText;
import nl.kieswijzer.election.coding.Candidate;
import nl.kieswijzer.election.coding.CodedValue;
import nl.kieswijzer.election.coding.CoderId;
import nl.kieswijzer.election.coding.Reading;
import nl.kieswijzer.election.coding.Round;
import nl.kieswijzer.election.coding.RoundId;
import nl.kieswijzer.election.coding.Settlement;
import nl.kieswijzer.election.entry.Content;
import nl.kieswijzer.election.entry.Entry;
import nl.kieswijzer.election.entry.EntryKey;
import nl.kieswijzer.election.entry.EntryKind;
import nl.kieswijzer.election.pack.node.Fault;
import nl.kieswijzer.election.pack.node.Spot;
import org.junit.jupiter.api.Test;

class ARoundOfCodingTest {
    private static final String ROUND = """
            - id: eerste
              date: 2029-11-05
              who: {nl: Twee mensen., en: Two people.}
              coders: [a, b]
              candidates:
                - id: schommels
                  text: Er moeten meer schommels komen.
              readings:
                - {statement: speeltuinen, party: zon, values: {a: agree, b: agree}}
                - statement: schommels
                  party: maan
                  values: {a: disagree, b: absent}
                  settled: absent
                  why: {nl: Het citaat gaat over wippen., en: The quote is on seesaws.}
                - {statement: schommels, party: ster, values: {b: neither}}
            ...
            """;

    @Test
    void stands_in_the_edition() {
        assertThat(sound(ROUND).rounds())
                .containsExactly(new Round(
                        new RoundId("eerste"),
                        LocalDate.of(2029, 11, 5),
                        text("Twee mensen.", "Two people."),
                        List.of(new CoderId("a"), new CoderId("b")),
                        List.of(new Candidate(new StatementId("schommels"), "Er moeten meer schommels komen.")),
                        List.of(
                                new Reading(
                                        new StatementId("speeltuinen"),
                                        new PartyId("zon"),
                                        values(CodedValue.AGREE, CodedValue.AGREE),
                                        Optional.empty()),
                                new Reading(
                                        new StatementId("schommels"),
                                        new PartyId("maan"),
                                        values(CodedValue.DISAGREE, CodedValue.ABSENT),
                                        Optional.of(new Settlement(
                                                CodedValue.ABSENT,
                                                text("Het citaat gaat over wippen.", "The quote is on seesaws.")))),
                                new Reading(
                                        new StatementId("schommels"),
                                        new PartyId("ster"),
                                        Map.of(new CoderId("b"), CodedValue.NEITHER),
                                        Optional.empty()))));
    }

    @Test
    void is_the_same_when_it_is_taken_apart_into_an_entry_and_read_back() {
        Edition edition = sound(ROUND);
        var entries = EntriesOf.edition(edition);
        assertThat(entries)
                .filteredOn(it -> it.key().kind() == EntryKind.ROUND)
                .singleElement()
                .satisfies(it -> assertThat(it.key()).isEqualTo(new EntryKey(EntryKind.ROUND, "eerste")));
        var reading = PackReader.read(edition.id(), entries);
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.edition()).isEqualTo(edition);
    }

    @Test
    void need_not_be_there() {
        assertThat(sound("[]\n...\n").rounds()).isEmpty();
    }

    @Test
    void knows_what_was_read_differently_and_what_came_of_it() {
        Round round = sound(ROUND).rounds().getFirst();
        assertThat(round.differences())
                .extracting(it -> it.party().value(), Reading::value)
                .containsExactly(tuple("maan", Optional.of(CodedValue.ABSENT)));
        assertThat(round.readings().getFirst().value()).contains(CodedValue.AGREE);
    }

    @Test
    void is_refused_where_it_names_what_is_not_there() {
        assertThat(faults(ROUND.replace("statement: speeltuinen", "statement: glijbanen")))
                .containsExactly("statement 'glijbanen' is neither in the edition nor among the candidates");
        assertThat(faults(ROUND.replace("party: ster", "party: komeet"))).containsExactly("unknown party 'komeet'");
        assertThat(faults(ROUND.replace("{b: neither}", "{b: neither, c: agree}")))
                .containsExactly("unknown field 'c'");
        assertThat(faults(ROUND.replace("{b: neither}", "{b: perhaps}"))).contains("'perhaps' is not a value of 'b'");
    }

    @Test
    void keeps_what_was_read_of_a_statement_that_leaves_the_edition_once_it_is_a_candidate() {
        Edition edition = sound(ROUND);
        var without = EntriesOf.edition(edition).stream()
                .filter(it -> !it.key().first().equals("speeltuinen"))
                .toList();
        // Said once, and of the field where it is mended, however many parties were read on it.
        assertThat(PackReader.read(edition.id(), without).faults())
                .singleElement()
                .satisfies(it -> assertThat(it.spot())
                        .contains(new Spot(new EntryKey(EntryKind.ROUND, "eerste"), "candidates")));
        var kept = without.stream()
                .map(it -> it.key().kind() == EntryKind.ROUND ? withCandidate(it) : it)
                .toList();
        var reading = PackReader.read(edition.id(), kept);
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.edition().rounds().getFirst().readings())
                .isEqualTo(edition.rounds().getFirst().readings());
    }

    private static Entry withCandidate(Entry round) {
        List<Content> candidates = new ArrayList<>(round.content().items("candidates"));
        candidates.add(Content.of("id", "speeltuinen", "text", "Er moeten meer speeltuinen komen."));
        return new Entry(round.key(), round.content().withItems("candidates", candidates));
    }

    @Test
    void is_refused_where_a_difference_was_not_settled_in_writing() {
        assertThat(faults(ROUND.replace("      settled: absent\n", "")))
                .containsExactly("the coders differ, and it was not settled");
        assertThat(faults(ROUND.replaceAll("      why: .*\n", ""))).containsExactly("field 'why' is missing");
        assertThat(faults(ROUND.replace("settled: absent", "settled: silent")))
                .containsExactly("'silent' is not a value of 'settled'");
        assertThat(faults(ROUND.replace("{a: disagree, b: absent}", "{a: absent, b: absent}")))
                .containsExactly("the coders do not differ");
    }

    @Test
    void is_refused_where_it_is_no_round() {
        assertThat(faults(ROUND.replace("[a, b]", "[b]"))).contains("a round of fewer than two coders");
        assertThat(faults(ROUND.replace("[a, b]", "[a, b, Piet]"))).containsExactly("'Piet' is not an id");
        assertThat(faults(ROUND.replace("{b: neither}", "{}"))).containsExactly("nobody has read this");
        assertThat(faults(ROUND.replace("schommels, party: ster", "schommels, party: maan")))
                .containsExactly("party 'maan' stands at statement 'schommels' already");
        assertThat(faults(ROUND.replace("...", "") + ROUND)).contains("round 'eerste' exists already, at line 1");
    }

    private static Map<CoderId, CodedValue> values(CodedValue a, CodedValue b) {
        return Map.of(new CoderId("a"), a, new CoderId("b"), b);
    }

    private static LocalizedText text(String dutch, String english) {
        return LocalizedText.of(Map.of("nl", dutch, "en", english));
    }

    private static PackResult read(String rounds) {
        Map<String, byte[]> files = new HashMap<>(SamplePack.sound().files().files());
        files.put("coding.yaml", rounds.getBytes(StandardCharsets.UTF_8));
        return PackReader.read(new PackFiles("sample", files));
    }

    private static Edition sound(String rounds) {
        return switch (read(rounds)) {
            case PackResult.Sound(Edition edition) -> edition;
            case PackResult.Faulty(var faults) -> throw new AssertionError(faults.toString());
        };
    }

    private static List<String> faults(String rounds) {
        return switch (read(rounds)) {
            case PackResult.Sound _ -> List.of();
            case PackResult.Faulty(var faults) ->
                faults.stream().map(Fault::problem).toList();
        };
    }
}
