package nl.kieswijzer.election.changes;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.Party;
import nl.kieswijzer.election.Quote;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.election.Term;
import nl.kieswijzer.election.source.Programme;

/**
 * All that is not the same in two texts of an edition, such as what is published and a draft. Only the order of parties, themes,
 * terms and quotes is left out: no voter meets it.
 *
 * @param answered what an answer or a result rests on
 * @param reordered whether the statements of both come in another order
 * @param explanations the statements of both with other explanations
 * @param grounds the positions of both that take the same stance on other grounds
 * @param answers what parties said themselves
 * @param quotes the quotes that were filed elsewhere, or are on another page; those whose words changed are in {@code answered}
 * @param texts what the edition says of itself and said otherwise
 */
public record AllChanges(
        RevisionChanges answered,
        boolean reordered,
        List<ExplanationChange> explanations,
        List<GroundsChange> grounds,
        ListChanges<Party> parties,
        ListChanges<ThemeTexts> themes,
        ListChanges<TopicTexts> topics,
        ListChanges<AnswerOn> answers,
        ListChanges<AssessmentOn> assessments,
        ListChanges<Term> terms,
        ListChanges<Programme> programmes,
        List<Changed<Quote>> quotes,
        List<EditionText> texts) {

    public AllChanges {
        explanations = List.copyOf(explanations);
        grounds = List.copyOf(grounds);
        quotes = List.copyOf(quotes);
        texts = List.copyOf(texts);
    }

    /**
     * What changed from an older text of an edition to a newer one.
     *
     * @throws IllegalArgumentException if they are of different editions
     */
    public static AllChanges between(Edition older, Edition newer) {
        return new AllChanges(
                RevisionChanges.between(older, newer),
                !common(older, newer).equals(common(newer, older)),
                pairs(older, newer).flatMap(AllChanges::explanation).toList(),
                pairs(older, newer).flatMap(AllChanges::grounds).toList(),
                ListChanges.between(older.parties().stream(), newer.parties().stream(), Party::id),
                ListChanges.between(
                        older.themes().stream().map(ThemeTexts::of),
                        newer.themes().stream().map(ThemeTexts::of),
                        ThemeTexts::id),
                ListChanges.between(
                        older.themes().stream().flatMap(TopicTexts::of),
                        newer.themes().stream().flatMap(TopicTexts::of),
                        TopicTexts::id),
                ListChanges.between(
                        older.statements().stream().flatMap(AnswerOn::of),
                        newer.statements().stream().flatMap(AnswerOn::of),
                        AnswerOn::id),
                ListChanges.between(
                        older.topics().flatMap(AssessmentOn::of),
                        newer.topics().flatMap(AssessmentOn::of),
                        AssessmentOn::id),
                ListChanges.between(older.terms().stream(), newer.terms().stream(), Term::id),
                ListChanges.between(older.programmes().stream(), newer.programmes().stream(), Programme::id),
                refiled(older, newer),
                Stream.of(EditionText.values())
                        .filter(it -> it.differs(older, newer))
                        .toList());
    }

    /** Whether nothing differs. */
    public boolean isEmpty() {
        return answered.isEmpty()
                && !reordered
                && Stream.of(explanations, grounds, quotes, texts).allMatch(List::isEmpty)
                && Stream.of(parties, themes, topics, answers, assessments, terms, programmes)
                        .allMatch(ListChanges::isEmpty);
    }

    private static List<StatementId> common(Edition edition, Edition other) {
        HashSet<StatementId> there = new HashSet<>(other.statementIds());
        return edition.statementIds().stream().filter(there::contains).toList();
    }

    /** A statement in both. */
    private record Pair(Statement before, Statement after) {}

    private static Stream<Pair> pairs(Edition older, Edition newer) {
        return newer.statements().stream()
                .flatMap(after -> older.statement(after.id()).stream().map(before -> new Pair(before, after)));
    }

    private static Stream<ExplanationChange> explanation(Pair pair) {
        List<StatementPart> parts = Stream.of(StatementPart.values())
                .filter(it -> it.differs(pair.before(), pair.after()))
                .toList();
        return parts.isEmpty() ? Stream.of() : Stream.of(new ExplanationChange(pair.before(), pair.after(), parts));
    }

    private static Stream<GroundsChange> grounds(Pair pair) {
        return pair.after().positions().stream()
                .flatMap(now -> pair.before().position(now.party()).stream()
                        .filter(was -> was.stance() == now.stance() && !was.equals(now))
                        .map(was -> new GroundsChange(pair.after().id(), was, now)));
    }

    private static List<Changed<Quote>> refiled(Edition older, Edition newer) {
        return ListChanges.between(older.quotes().stream(), newer.quotes().stream(), Quote::id).changed().stream()
                .filter(it -> it.before().text().equals(it.after().text()))
                .filter(it -> it.before().party().equals(it.after().party()))
                .toList();
    }
}
