package nl.kieswijzer.desk.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.kieswijzer.election.HardWords;
import nl.kieswijzer.election.HardWords.Piece;
import nl.kieswijzer.election.Term;

/** What the terms of an edition explain, found as the site finds it. */
final class Glossary {
    private static final Pattern ABBREVIATION = Pattern.compile("\\b\\p{Lu}{2,}\\b");
    private static final Pattern ONE_WORD = Pattern.compile("\\p{L}+");
    private static final int SHORTEST_STEM = 6;
    private static final int ENDING = 2;

    private final HardWords words;
    private final List<String> stems;
    private final List<String> heads;
    private final Set<String> abbreviations;

    Glossary(List<Term> terms, Locale language) {
        words = new HardWords(terms, language);
        List<String> names = terms.stream().map(it -> it.name().in(language)).toList();
        stems = names.stream().flatMap(it -> stem(it).stream()).toList();
        heads = names.stream()
                .filter(it -> stem(it).isPresent())
                .map(it -> it.toLowerCase(Locale.ROOT))
                .toList();
        abbreviations = names.stream()
                .flatMap(it -> ABBREVIATION.matcher(it).results())
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    /** Of 'mensensmokkel' what 'mensensmokkelaars' begins with, and of 'municipality' what 'municipalities' does. */
    private static Optional<String> stem(String name) {
        return ONE_WORD.matcher(name).matches() && name.length() >= SHORTEST_STEM + ENDING
                ? Optional.of(name.toLowerCase(Locale.ROOT).substring(0, name.length() - ENDING))
                : Optional.empty();
    }

    /** The words of terms, each where it stands first. */
    List<ExplainedWord> in(String text) {
        List<ExplainedWord> found = new ArrayList<>();
        int from = 0;
        for (Piece piece : words.in(text)) {
            int to = from + piece.text().length();
            Span at = new Span(from, to);
            piece.term().ifPresent(it -> found.add(new ExplainedWord(at, it.id())));
            from = to + piece.stop().length();
        }
        return List.copyOf(found);
    }

    /**
     * Whether who knows the terms knows a word: one of a term's family, its abbreviation, or a compound with a term's name
     * behind, such as 'arbeidsuitbuiting' of 'uitbuiting'.
     */
    boolean helpsWith(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return abbreviations.contains(word)
                || stems.stream().anyMatch(small::startsWith)
                || heads.stream().anyMatch(small::endsWith);
    }
}
