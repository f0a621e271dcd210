package nl.kieswijzer.election.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.election.Position;
import nl.kieswijzer.election.entry.EntryKind;
import nl.kieswijzer.election.entry.FaultKind;
import nl.kieswijzer.election.entry.PackFields;
import nl.kieswijzer.election.pack.node.Item;
import nl.kieswijzer.election.said.PartyAnswer;

/** Reads {@code answers.yaml}: per statement what parties answered themselves. */
final class AnswerReader {
    private static final Map<String, Optional<Stance>> STANCES = stances();

    private final PackSections sections;
    private final PackIds ids;
    private final List<String> languages;
    private final List<Read> all = new ArrayList<>();

    AnswerReader(PackSections sections, PackIds ids, List<String> languages) {
        this.sections = sections;
        this.ids = ids;
        this.languages = languages;
    }

    /** An answer, and where it stands. */
    private record Read(Item item, String statement, PartyAnswer answer) {}

    Map<String, List<PartyAnswer>> byStatement() {
        Map<String, List<PartyAnswer>> answers = new HashMap<>();
        for (Item item : sections.answers.items()) {
            Set<String> parties = new HashSet<>();
            String statement = item.reference("statement", ids.statements);
            List<PartyAnswer> here = item.items("answers", PackFields.of(EntryKind.ANSWER), it -> {
                PartyAnswer answer = answer(it, parties);
                all.add(new Read(it, statement, answer));
                return answer;
            });
            if (answers.put(statement, here) != null && !statement.equals(Item.NO_ID)) {
                item.fault(FaultKind.STATEMENT_TWICE, statement);
            }
        }
        return answers;
    }

    private PartyAnswer answer(Item item, Set<String> parties) {
        String party = item.reference("party", ids.parties);
        if (!parties.add(party) && !party.equals(Item.NO_ID)) {
            item.fault(FaultKind.ANSWER_TWICE, party);
        }
        return new PartyAnswer(
                new PartyId(party),
                item.date("date"),
                item.oneOf("stance", STANCES),
                words(item),
                WebAddress.optional(item),
                item.has("refused") ? Optional.of(item.localized("refused", languages)) : Optional.empty());
    }

    private static Optional<String> words(Item item) {
        Optional<String> words = item.optionalText("words");
        if (words.filter(it -> PartyAnswer.characters(it) > PartyAnswer.MOST_WORDS)
                .isPresent()) {
            item.faultAt("words", FaultKind.TOO_LONG, "words", Integer.toString(PartyAnswer.MOST_WORDS));
            return Optional.empty();
        }
        return words;
    }

    /** What was taken over has to stand among the positions, or else somebody said that it was and did not do it. */
    void compareWith(Map<String, List<Position>> positions) {
        all.stream()
                .filter(it -> it.answer().isAccepted())
                .filter(it -> !it.answer().party().value().equals(Item.NO_ID))
                .filter(it -> !stance(positions.getOrDefault(it.statement(), List.of()), it)
                        .equals(it.answer().stance()))
                .forEach(it -> it.item()
                        .faultIn(
                                "stance",
                                FaultKind.ANSWER_NOT_TAKEN_OVER,
                                it.answer().party().value()));
    }

    private static Optional<Stance> stance(List<Position> positions, Read read) {
        return positions.stream()
                .filter(it -> it.party().equals(read.answer().party()))
                .findFirst()
                .map(Position::stance);
    }

    private static Map<String, Optional<Stance>> stances() {
        Map<String, Optional<Stance>> stances = new LinkedHashMap<>();
        EditionHeader.words(Stance.values()).forEach((word, stance) -> stances.put(word, Optional.of(stance)));
        stances.put("absent", Optional.empty());
        return stances;
    }
}
