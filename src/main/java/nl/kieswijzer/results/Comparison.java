package nl.kieswijzer.results;

import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kieswijzer.core.AnswerSheet;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.Party;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.matching.Match;
import nl.kieswijzer.matching.RankedMatch;
import nl.kieswijzer.matching.Ranking;
import nl.kieswijzer.site.Texts;

/** What every part of a result needs to know: which revision, whose answers, what comes of them, in which language. */
record Comparison(EditionRevision revision, Calculator calculator, AnswerSheet sheet, Ranking ranking, Texts texts) {
    static Comparison of(EditionRevision revision, Calculator calculator, AnswerSheet sheet, Texts texts) {
        return new Comparison(revision, calculator, sheet, calculator.ranking(sheet), texts);
    }

    Edition edition() {
        return revision.edition();
    }

    String partyName(PartyId party) {
        return edition().party(party).map(Party::name).orElseGet(party::value);
    }

    String partyShortName(PartyId party) {
        return edition().party(party).map(Party::shortName).orElseGet(party::value);
    }

    /** 'A', 'A en B', 'A, B en C'. */
    String partyNames(Collection<PartyId> parties) {
        return texts.list(
                parties.stream().map(this::partyName).sorted(alphabetical()).toList());
    }

    String statementText(StatementId statement) {
        return edition()
                .statement(statement)
                .map(it -> it.text().in(texts.locale()))
                .orElseGet(statement::value);
    }

    /** The parties with a place, those that share one by name. */
    Stream<RankedMatch> ranked() {
        return byRankAndName(ranking);
    }

    Stream<RankedMatch> byRankAndName(Ranking any) {
        return any.ranked().stream()
                .sorted(Comparator.comparingInt(RankedMatch::rank)
                        .thenComparing(it -> partyName(it.party()), alphabetical()));
    }

    /** The parties without a place, by name. */
    Stream<Match> tooLittle() {
        return ranking.tooLittle().stream().sorted(Comparator.comparing(it -> partyName(it.party()), alphabetical()));
    }

    /** The parties compared with: with a place or without one. */
    List<PartyId> parties() {
        return edition().partiesByName(texts.locale()).stream()
                .map(Party::id)
                .filter(it -> !sheet.leftOut().contains(it))
                .toList();
    }

    String word(Stance stance) {
        return texts.get("result.stance." + stance.name().toLowerCase(Locale.ROOT));
    }

    /** What the voter chose, in a word. */
    String answer(Statement statement) {
        return sheet.stance(statement.id()).map(this::word).orElseGet(() -> texts.get("result.skipped"));
    }

    /** The same, and whether it counts double. */
    String markedAnswer(Statement statement) {
        boolean countsDouble =
                sheet.isStarred(statement.id()) && sheet.stance(statement.id()).isPresent();
        return countsDouble ? texts.get("result.starred", answer(statement)) : answer(statement);
    }

    Optional<String> position(Statement statement, PartyId party) {
        return statement.position(party).map(it -> word(it.stance()));
    }

    Comparator<Object> alphabetical() {
        return Collator.getInstance(texts.locale());
    }
}
