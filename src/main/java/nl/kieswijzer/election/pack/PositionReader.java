package nl.kieswijzer.election.pack;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.election.Passage;
import nl.kieswijzer.election.Position;
import nl.kieswijzer.election.Position.Sentence;
import nl.kieswijzer.election.PositionSource;
import nl.kieswijzer.election.QuoteId;
import nl.kieswijzer.election.entry.EntryKind;
import nl.kieswijzer.election.entry.FaultKind;
import nl.kieswijzer.election.entry.PackFields;
import nl.kieswijzer.election.pack.node.Item;
import nl.kieswijzer.election.said.PartyAnswer;

/** Reads {@code positions.yaml}: per statement who stands where, and on which words. */
final class PositionReader {
    private static final Map<String, Stance> STANCES = EditionHeader.words(Stance.values());
    private static final Map<String, PositionSource> SOURCES = EditionHeader.words(PositionSource.values());

    private final PackSections sections;
    private final PackIds ids;
    private final List<String> languages;
    private final Map<String, List<PartyAnswer>> answers;

    PositionReader(PackSections sections, PackIds ids, List<String> languages, Map<String, List<PartyAnswer>> answers) {
        this.sections = sections;
        this.ids = ids;
        this.languages = languages;
        this.answers = answers;
    }

    Map<String, List<Position>> byStatement() {
        Map<String, List<Position>> positions = new HashMap<>();
        for (Item item : sections.positions.items()) {
            Set<String> parties = new HashSet<>();
            String statement = item.reference("statement", ids.statements);
            List<Position> here =
                    item.items("positions", PackFields.of(EntryKind.POSITION), it -> position(it, statement, parties));
            if (positions.put(statement, here) != null && !statement.equals(Item.NO_ID)) {
                item.fault(FaultKind.STATEMENT_TWICE, statement);
            }
        }
        return positions;
    }

    private Position position(Item item, String statement, Set<String> parties) {
        String party = item.reference("party", ids.parties);
        if (!parties.add(party) && !party.equals(Item.NO_ID)) {
            item.fault(FaultKind.POSITION_TWICE, party);
        }
        Stance stance = item.oneOf("stance", STANCES);
        PositionSource source = item.oneOf("source", SOURCES);
        List<QuoteId> quotes = source == PositionSource.CONFIRMED && !item.has("quotes")
                ? List.of()
                : ids.quotesOf(item, party, FaultKind.POSITION_WITHOUT_QUOTE);
        if (quotes.isEmpty() && isUnconfirmed(statement, party, stance)) {
            item.faultIn("quotes", FaultKind.CONFIRMED_WITHOUT_ANSWER);
        }
        return new Position(
                new PartyId(party),
                stance,
                source,
                quotes,
                sentences(item, quotes),
                quotes.isEmpty() && !item.has("rationale")
                        ? Optional.empty()
                        : Optional.of(item.localized("rationale", languages)),
                VoteReader.of(item));
    }

    private boolean isUnconfirmed(String statement, String party, Stance stance) {
        return answers.getOrDefault(statement, List.of()).stream()
                .noneMatch(it -> it.party().value().equals(party) && it.confirms(stance));
    }

    /** Of the quotes of a position the words that count, where the pack marks them. */
    private List<Sentence> sentences(Item position, List<QuoteId> quotes) {
        if (quotes.contains(new QuoteId(Item.NO_ID))) {
            return List.of();
        }
        Set<String> known = quotes.stream().map(QuoteId::value).collect(Collectors.toSet());
        return position.optionalItem("sentences", known).stream()
                .flatMap(item -> quotes.stream().flatMap(it -> sentence(item, it).stream()))
                .toList();
    }

    private Optional<Sentence> sentence(Item item, QuoteId quote) {
        return item.optionalText(quote.value())
                .map(PackIds::onOneLine)
                .filter(it -> stands(it, quote, item))
                .map(it -> new Sentence(quote, it));
    }

    private boolean stands(String words, QuoteId quote, Item item) {
        boolean stands = ids.says(quote, words);
        if (!stands) {
            item.faultIn(quote.value(), FaultKind.NOT_IN_QUOTE, quote.value(), Passage.LEFT_OUT);
        }
        return stands;
    }
}
