package nl.kieswijzer.results.context;

import com.vaadin.flow.component.Component;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.kieswijzer.core.AnswerSheet;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.RevisionId;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.Party;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.matching.Match;
import nl.kieswijzer.matching.RankedMatch;
import nl.kieswijzer.matching.Ranking;
import nl.kieswijzer.site.KeptMarkup;
import nl.kieswijzer.site.Language;
import nl.kieswijzer.site.Texts;

/** What every part of a result needs to know: which revision, whose answers, what comes of them, in which language. */
public record ResultContext(
        EditionRevision revision,
        Calculator calculator,
        AnswerSheet sheet,
        Ranking ranking,
        Texts texts,
        KeptMarkup markup) {
    private record Key(RevisionId revision, Language language, boolean ofAnother, Object part) {}

    /**
     * A part of a result that looks the same to many voters.
     *
     * @param part equal for parts that look the same in one revision and language, and for no others
     * @param maker makes the part, if it was not made before
     * @return its markup
     */
    public String kept(Object part, Supplier<Component> maker) {
        return markup.of(new Key(revision.id(), texts.language(), texts.areOfAnotherVoter(), part), maker);
    }

    public Edition edition() {
        return revision.edition();
    }

    public String partyName(PartyId party) {
        return party(party).name();
    }

    public String partyShortName(PartyId party) {
        return party(party).shortName();
    }

    /** 'A', 'A en B', 'A, B en C': by name, whatever order they come in. */
    public String partyNames(Collection<PartyId> parties) {
        return texts.list(parties.stream().sorted(byName()).map(this::partyName).toList());
    }

    /** The order of parties that nothing else puts in order. */
    public Comparator<PartyId> byName() {
        return Comparator.comparing(this::party, Party.byName(texts.locale()));
    }

    public String statementText(StatementId statement) {
        return edition()
                .statement(statement)
                .map(it -> it.text().in(texts.locale()))
                .orElseGet(statement::value);
    }

    /** The parties with a place, those that share one by name. */
    public Stream<RankedMatch> ranked() {
        return byRankAndName(ranking);
    }

    /** The same of another ranking of this edition. */
    public Stream<RankedMatch> byRankAndName(Ranking any) {
        return any.ranked().stream()
                .sorted(Comparator.comparingInt(RankedMatch::rank).thenComparing(RankedMatch::party, byName()));
    }

    /** The parties without a place, those that say most first, else by name. */
    public Stream<Match> tooLittle() {
        return ranking.tooLittle().stream()
                .sorted(Comparator.comparingInt((Match it) -> -it.comparable()).thenComparing(Match::party, byName()));
    }

    /** The parties compared with, by name: with a place or without one. */
    public List<PartyId> parties() {
        return edition().partiesByName(texts.locale()).stream()
                .map(Party::id)
                .filter(it -> !sheet.leftOut().contains(it))
                .toList();
    }

    /** The ranking that another sheet of the same voter gives, beside the same parties. */
    public Ranking beside(AnswerSheet other) {
        return calculator.ranking(new AnswerSheet(other.revision(), other.answers(), other.starred(), sheet.leftOut()));
    }

    public String word(Stance stance) {
        return texts.get("result.stance." + stance.name().toLowerCase(Locale.ROOT));
    }

    /** The statements on which the voter took a stance, in the order of the edition. */
    public Stream<StatementId> answered() {
        return edition().statementIds().stream().filter(it -> sheet.stance(it).isPresent());
    }

    /** What the voter chose, in a word. */
    public String answer(Statement statement) {
        return sheet.stance(statement.id()).map(this::word).orElseGet(() -> texts.get("result.skipped"));
    }

    /** The same, and whether it counts double. */
    public String markedAnswer(Statement statement) {
        boolean countsDouble =
                sheet.isStarred(statement.id()) && sheet.stance(statement.id()).isPresent();
        return countsDouble ? texts.get("result.starred", answer(statement)) : answer(statement);
    }

    /** Where a party stands, in a word. */
    public Optional<String> position(Statement statement, PartyId party) {
        return statement.position(party).map(it -> word(it.stance()));
    }

    private Party party(PartyId id) {
        return edition().party(id).orElseGet(() -> new Party(id, id.value(), id.value()));
    }
}
