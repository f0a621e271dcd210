package nl.kieswijzer.results.context;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kieswijzer.core.AnswerSheet;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.Party;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.election.Topic;
import nl.kieswijzer.election.TopicId;
import nl.kieswijzer.matching.Comparison;
import nl.kieswijzer.matching.Firmness;
import nl.kieswijzer.matching.Match;
import nl.kieswijzer.matching.Matcher;
import nl.kieswijzer.matching.PartyPositions;
import nl.kieswijzer.matching.Ranking;
import nl.kieswijzer.matching.Rule;
import nl.kieswijzer.matching.Worksheet;

/** One revision of an edition, ready for any sheet: what {@code matching} needs, taken from what {@code election} holds. */
public final class Calculator {
    /** To matching, another voter's stances are those of a party. */
    private static final PartyId OTHER_VOTER = new PartyId("other-voter");

    private final Comparison comparison;
    private final Map<TopicId, Matcher> byTopic;
    private final Edition edition;
    /** Putting names in the order of a language takes a collator, and time. There are only as many orders as languages. */
    private final Map<Locale, List<PartyId>> byName = new ConcurrentHashMap<>();

    Calculator(Edition edition) {
        this.edition = edition;
        comparison = Comparison.of(edition.statementIds(), edition.stances());
        byTopic = edition.topics()
                .collect(Collectors.toMap(Topic::id, it -> Matcher.of(onTopic(edition, it), edition.stances())));
    }

    /** All parties of the edition, by name. */
    List<PartyId> byName(Locale locale) {
        return byName.computeIfAbsent(
                locale, it -> edition.partiesByName(it).stream().map(Party::id).toList());
    }

    Ranking ranking(AnswerSheet sheet) {
        return comparison.ranking(sheet);
    }

    /** The ranking that StemWijzer's rule would give. */
    public Ranking rankingOfEqualPositions(AnswerSheet sheet) {
        return comparison.ranking(sheet, Rule.EQUAL_ONLY);
    }

    /** The match with every party on the statements of one topic. */
    public List<Match> matches(AnswerSheet sheet, TopicId topic) {
        return Optional.ofNullable(byTopic.get(topic))
                .map(it -> it.matches(sheet))
                .orElse(List.of());
    }

    /** The arithmetic of a sheet beside one party. */
    public Worksheet worksheet(AnswerSheet sheet, PartyId party) {
        return comparison.worksheet(sheet, party);
    }

    /** One voter's answers beside another's, without stars: each is important to one of the two. */
    public Worksheet together(AnswerSheet one, AnswerSheet other) {
        AnswerSheet unstarred = AnswerSheet.of(one.revision(), one.answers());
        return comparison.worksheet(unstarred, new PartyPositions(OTHER_VOTER, stances(other)));
    }

    private Map<StatementId, Stance> stances(AnswerSheet sheet) {
        return comparison.statements().stream()
                .filter(it -> sheet.stance(it).isPresent())
                .collect(Collectors.toMap(
                        Function.identity(), it -> sheet.stance(it).orElseThrow()));
    }

    /** The statements that tell parties apart. */
    public List<StatementId> tellingApart(List<PartyId> parties) {
        return comparison.tellingApart(parties);
    }

    /** How firm the top of a sheet's ranking is. */
    public Firmness firmness(AnswerSheet sheet) {
        return comparison.firmness(sheet);
    }

    private static List<StatementId> onTopic(Edition edition, Topic topic) {
        return edition.statements().stream()
                .filter(it -> it.topic().equals(topic.id()))
                .map(Statement::id)
                .toList();
    }
}
