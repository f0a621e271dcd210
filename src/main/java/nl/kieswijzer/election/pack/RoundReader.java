package nl.kieswijzer.election.pack;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.Slug;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.coding.Candidate;
import nl.kieswijzer.election.coding.CodedValue;
import nl.kieswijzer.election.coding.CoderId;
import nl.kieswijzer.election.coding.Reading;
import nl.kieswijzer.election.coding.Round;
import nl.kieswijzer.election.coding.RoundId;
import nl.kieswijzer.election.coding.Settlement;
import nl.kieswijzer.election.entry.FaultKind;
import nl.kieswijzer.election.entry.PackFields;
import nl.kieswijzer.election.pack.node.Item;
import nl.kieswijzer.election.pack.node.Worded;

/** Reads {@code coding.yaml}: who read what in which round. A pack may leave it out. */
final class RoundReader {
    private static final Map<String, CodedValue> VALUES = EditionHeader.words(CodedValue.values());
    private static final int FEWEST_CODERS = 2;

    private final PackSections sections;
    private final PackIds ids;
    private final List<String> languages;

    RoundReader(PackSections sections, PackIds ids, List<String> languages) {
        this.sections = sections;
        this.ids = ids;
        this.languages = languages;
    }

    List<Round> rounds() {
        return sections.rounds.items().stream().map(this::round).toList();
    }

    private Round round(Item item) {
        List<String> coders = coders(item);
        Set<String> candidates = new HashSet<>();
        List<Candidate> left =
                item.items("candidates", PackFields.within("candidates"), it -> candidate(it, candidates));
        Set<String> read = new HashSet<>();
        List<Reading> readings = item.items("readings", PackFields.within("readings"), it -> reading(it, coders, read));
        readings.stream()
                .map(it -> it.statement().value())
                .filter(it -> !candidates.contains(it) && isNowhere(it))
                .distinct()
                .forEach(it -> item.faultAt("candidates", FaultKind.READ_NOWHERE, it));
        return new Round(
                new RoundId(item.id("id")),
                item.date("date"),
                item.localized("who", languages),
                coders.stream().map(CoderId::new).toList(),
                left,
                readings);
    }

    private static List<String> coders(Item item) {
        List<String> named = item.texts("coders");
        List<String> coders = named.stream().filter(Slug::fits).toList();
        named.stream()
                .filter(it -> !Slug.fits(it))
                .forEach(it -> item.faultAt(
                        "coders", FaultKind.NOT_AN_ID, Worded.brief(it), Integer.toString(Slug.MAX_LENGTH)));
        if (named.size() < FEWEST_CODERS) {
            item.faultAt("coders", FaultKind.TOO_FEW_CODERS);
        }
        return coders;
    }

    private static Candidate candidate(Item item, Set<String> candidates) {
        String id = item.id("id");
        if (!candidates.add(id) && !id.equals(Item.NO_ID)) {
            item.faultAt("id", FaultKind.TWICE_IN_LIST, id, "candidates");
        }
        return new Candidate(new StatementId(id), item.text("text"));
    }

    private Reading reading(Item item, List<String> coders, Set<String> read) {
        String statement = item.id("statement");
        String party = item.reference("party", ids.parties);
        if (!read.add(statement + "/" + party) && !party.equals(Item.NO_ID)) {
            item.faultAt("party", FaultKind.READ_TWICE, party, statement);
        }
        Reading unsettled =
                new Reading(new StatementId(statement), new PartyId(party), values(item, coders), Optional.empty());
        return new Reading(
                unsettled.statement(), unsettled.party(), unsettled.values(), settlement(item, unsettled.differs()));
    }

    /** Where the statements could not be read, every one is taken on trust. */
    private boolean isNowhere(String statement) {
        return sections.statements.complete() && !ids.statements.defines(statement) && !statement.equals(Item.NO_ID);
    }

    /** By coder. A name that is none of the coders is an unknown field. */
    private static Map<CoderId, CodedValue> values(Item item, List<String> coders) {
        Map<CoderId, CodedValue> values = new LinkedHashMap<>();
        Optional<Item> given = item.optionalItem("values", coders);
        given.ifPresent(it -> coders.stream()
                .filter(coder -> it.optionalText(coder).isPresent())
                .forEach(coder -> values.put(new CoderId(coder), it.oneOf(coder, VALUES))));
        if (values.isEmpty()) {
            item.faultAt("values", FaultKind.READ_BY_NOBODY);
        }
        return values;
    }

    private Optional<Settlement> settlement(Item item, boolean differs) {
        boolean isSettled = item.optionalText("settled").isPresent();
        if (differs && !isSettled) {
            item.faultIn("settled", FaultKind.NOT_SETTLED);
        } else if (!differs && isSettled) {
            item.faultAt("settled", FaultKind.NOTHING_TO_SETTLE);
        }
        return differs && isSettled
                ? Optional.of(new Settlement(item.oneOf("settled", VALUES), item.localized("why", languages)))
                : Optional.empty();
    }
}
