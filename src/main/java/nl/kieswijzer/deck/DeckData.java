package nl.kieswijzer.deck;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kieswijzer.core.AnswerSheet;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.HardWords;
import nl.kieswijzer.election.LocalizedText;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.election.Term;
import nl.kieswijzer.election.TermId;
import nl.kieswijzer.election.Topic;
import nl.kieswijzer.site.Links;
import nl.kieswijzer.site.Texts;
import nl.kieswijzer.site.sheet.PartyChoice;

/**
 * Everything the deck needs, sent once; {@code frontend/deck-model.ts} has the same shape.
 *
 * @param keptAs the name under which the browser keeps the answers
 * @param resultUrl where the deck leads to; empty where it only says that the voter is done
 */
record DeckData(
        String edition,
        int revision,
        String keptAs,
        String resultUrl,
        String duelUrl,
        String pingUrl,
        List<StatementData> statements,
        List<PartyChoice.Party> parties,
        int fewest,
        Map<String, String> texts) {

    /** The texts of the deck, under {@code deck.} in the message files. */
    private static final List<String> TEXTS = List.of(
            "answersLabel",
            "agree",
            "neither",
            "disagree",
            "skip",
            "neitherEffect",
            "skipEffect",
            "back",
            "forward",
            "progress",
            "explanation",
            "meaning",
            "current",
            "argumentFor",
            "argumentAgainst",
            "overview",
            "toOverview",
            "backToResult",
            "missing",
            "missingOne",
            "overviewLead",
            "toResult",
            "toDuel",
            "star",
            "starOf",
            "starEffect",
            "starHint",
            "close",
            "readAloud",
            "readAloudStop",
            "unanswered",
            "startOver",
            "startOverSure",
            "startOverYes",
            "startOverNo",
            "offline",
            "waiting",
            "changedAllKept",
            "changedSomeKept");

    /**
     * One statement, whose explanations are empty where there are none.
     *
     * @param fingerprint changes when the words change, the same in every language
     */
    record StatementData(
            String id,
            String fingerprint,
            String topic,
            String text,
            String meaning,
            String current,
            String argumentFor,
            String argumentAgainst,
            List<TermData> terms) {}

    /**
     * A hard word.
     *
     * @param words the ways it is written in the texts of its statement
     */
    record TermData(String id, String name, String meaning, List<String> words) {}

    static DeckData of(EditionRevision revision, Texts texts) {
        Edition edition = revision.edition();
        return new DeckData(
                edition.id().value(),
                revision.number(),
                edition.id().value(),
                texts.links().result(),
                texts.links().duel(),
                Links.PING,
                edition.statements().stream()
                        .map(it -> statement(edition, it, texts))
                        .toList(),
                edition.partiesByName(texts.locale()).stream()
                        .map(it -> new PartyChoice.Party(it.id().value(), it.name()))
                        .toList(),
                AnswerSheet.FEWEST_STANCES,
                texts(texts));
    }

    /** A deck for a lesson: some of the statements, kept apart from the voter's own answers, and leading to no result. */
    static DeckData ofLesson(EditionRevision revision, Texts texts, List<StatementId> chosen, String keptAs) {
        DeckData whole = of(revision, texts);
        Map<String, String> words = new TreeMap<>(whole.texts());
        words.put("toResult", texts.template("deck.toTheClass"));
        return new DeckData(
                whole.edition(),
                whole.revision(),
                keptAs,
                "",
                "",
                whole.pingUrl(),
                whole.statements().stream()
                        .filter(it -> chosen.contains(new StatementId(it.id())))
                        .toList(),
                List.of(),
                AnswerSheet.FEWEST_STANCES,
                words);
    }

    static Map<String, String> fingerprints(Edition edition) {
        return edition.statements().stream()
                .collect(Collectors.toMap(it -> it.id().value(), it -> edition.wording(it)));
    }

    static StatementData statement(Edition edition, Statement it, Texts texts) {
        var locale = texts.locale();
        return new StatementData(
                it.id().value(),
                edition.wording(it),
                edition.topic(it.topic())
                        .map(Topic::name)
                        .map(name -> name.in(locale))
                        .orElse(""),
                it.text().in(locale),
                in(locale, it.meaning()),
                in(locale, it.current()),
                in(locale, it.argumentFor()),
                in(locale, it.argumentAgainst()),
                terms(edition, it, locale));
    }

    private static String in(Locale locale, Optional<LocalizedText> text) {
        return text.map(it -> it.in(locale)).orElse("");
    }

    private static List<TermData> terms(Edition edition, Statement statement, Locale locale) {
        List<Term> terms = statement.terms().stream()
                .flatMap(it -> edition.term(it).stream())
                .toList();
        HardWords words = new HardWords(terms, locale);
        Map<TermId, Set<String>> written = Stream.of(
                        Optional.of(statement.text()),
                        statement.meaning(),
                        statement.current(),
                        statement.argumentFor(),
                        statement.argumentAgainst())
                .flatMap(it -> words.in(in(locale, it)).stream())
                .filter(it -> it.term().isPresent())
                .collect(Collectors.groupingBy(
                        it -> it.term().map(Term::id).orElseThrow(),
                        Collectors.mapping(HardWords.Piece::text, Collectors.toCollection(TreeSet::new))));
        return terms.stream()
                .map(it -> new TermData(
                        it.id().value(),
                        it.name().in(locale),
                        it.meaning().in(locale),
                        List.copyOf(written.getOrDefault(it.id(), Set.of()))))
                .toList();
    }

    static Map<String, String> texts(Texts texts) {
        Map<String, String> byName = new TreeMap<>();
        TEXTS.forEach(it -> byName.put(it, texts.template("deck." + it)));
        byName.putAll(PartyChoice.texts(texts));
        return byName;
    }
}
