package nl.kieswijzer.election;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.coding.Round;
import nl.kieswijzer.election.source.Programme;
import nl.kieswijzer.election.source.ProgrammeId;

/**
 * All content of one edition. Complete and consistent: every id that is named exists, which the pack checker sees to.
 *
 * @param languages the language tags every text exists in, the default first
 * @param legend the words for every assessment level
 * @param statements in the order voters get them
 * @param explanations whether each of them is explained
 * @param rounds in which people read what parties say, in the order of the pack; none where positions came about otherwise
 */
public record Edition(
        EditionId id,
        List<String> languages,
        Election election,
        Provenance provenance,
        Map<AssessmentLevel, LocalizedText> legend,
        List<Party> parties,
        List<Theme> themes,
        List<Programme> programmes,
        List<Quote> quotes,
        List<Term> terms,
        List<Statement> statements,
        Explanations explanations,
        List<Round> rounds) {

    /** Whether every statement is explained: what it means, what holds now, and what is said for and against it. */
    public enum Explanations {
        REQUIRED,
        /** Each may be left out, and voters then get none. */
        OPTIONAL
    }

    public Edition {
        languages = List.copyOf(languages);
        legend = Map.copyOf(legend);
        parties = List.copyOf(parties);
        themes = List.copyOf(themes);
        programmes = List.copyOf(programmes);
        quotes = List.copyOf(quotes);
        terms = List.copyOf(terms);
        statements = List.copyOf(statements);
        rounds = List.copyOf(rounds);
    }

    /** An edition that explains all its statements, and has no rounds. */
    public Edition(
            EditionId id,
            List<String> languages,
            Election election,
            Provenance provenance,
            Map<AssessmentLevel, LocalizedText> legend,
            List<Party> parties,
            List<Theme> themes,
            List<Programme> programmes,
            List<Quote> quotes,
            List<Term> terms,
            List<Statement> statements) {
        this(
                id,
                languages,
                election,
                provenance,
                legend,
                parties,
                themes,
                programmes,
                quotes,
                terms,
                statements,
                Explanations.REQUIRED,
                List.of());
    }

    /**
     * The parties by name, as a reader of the language expects an alphabet. Whatever lists parties takes this order, so that
     * none is favoured; {@link #parties()} is the order of the pack, by which codes and tables number them.
     */
    public List<Party> partiesByName(Locale locale) {
        return parties.stream().sorted(Party.byName(locale)).toList();
    }

    /**
     * The wording of a statement in short: another one as soon as somebody rewrites it, the same in every language. Browsers keep
     * it with each answer, so that an answer to other words does not count.
     */
    public String wording(Statement statement) {
        CRC32 checksum = new CRC32();
        String text = statement.text().byLanguage().getOrDefault(languages.getFirst(), "");
        checksum.update(text.getBytes(StandardCharsets.UTF_8));
        return Long.toString(checksum.getValue(), Character.MAX_RADIX);
    }

    public List<StatementId> statementIds() {
        return statements.stream().map(Statement::id).toList();
    }

    public Optional<Statement> statement(StatementId id) {
        return statements.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    public Optional<Party> party(PartyId id) {
        return parties.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    public Optional<Quote> quote(QuoteId id) {
        return quotes.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    public Optional<Programme> programme(ProgrammeId id) {
        return programmes.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** The programme that a quote says it stands in. */
    public Optional<Programme> programmeOf(Quote quote) {
        return quote.place().flatMap(it -> programme(it.programme()));
    }

    /** The quotes that a position rests on, each with the words in it that count. */
    public List<Passage> passages(Position position) {
        return position.quotes().stream()
                .flatMap(it -> quote(it).stream())
                .map(it -> position.sentence(it.id())
                        .map(sentence -> Passage.of(it, sentence))
                        .orElseGet(() -> Passage.whole(it)))
                .toList();
    }

    public Optional<Term> term(TermId id) {
        return terms.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    public Optional<Topic> topic(TopicId id) {
        return topics().filter(it -> it.id().equals(id)).findFirst();
    }

    /** The topics of all themes, in order. */
    public Stream<Topic> topics() {
        return themes.stream().flatMap(it -> it.topics().stream());
    }

    /** Where each party stands: what {@code matching} compares with a sheet. */
    public Map<PartyId, Map<StatementId, Stance>> stances() {
        Map<PartyId, Map<StatementId, Stance>> all = new HashMap<>();
        parties.forEach(it -> all.put(it.id(), new HashMap<>()));
        for (Statement statement : statements) {
            for (Position position : statement.positions()) {
                Optional.ofNullable(all.get(position.party()))
                        .ifPresent(it -> it.putIfAbsent(statement.id(), position.stance()));
            }
        }
        return all;
    }

    /** Where a party stands, on the statements that it takes a position on. */
    public Map<StatementId, Stance> stances(PartyId party) {
        return statements.stream()
                .filter(it -> it.position(party).isPresent())
                .collect(Collectors.toMap(
                        Statement::id, it -> it.position(party).orElseThrow().stance()));
    }
}
