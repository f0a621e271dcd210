package nl.kieswijzer.election;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the hard words of a glossary in texts, also in the plural and as the abbreviation that stands behind a name. */
public final class HardWords {
    /**
     * A stretch of text; with the term where it is a hard word, and then with the comma or full stop that may not begin a
     * line without it.
     */
    public record Piece(String text, Optional<Term> term, String stop) {
        private static Piece plain(String text) {
            return new Piece(text, Optional.empty(), "");
        }
    }

    /** A way to write a term. */
    private record Spelling(String text, Term term) {
        /** An abbreviation counts in capitals only: 'om' is a word of its own. */
        String pattern() {
            boolean isAbbreviation = text.equals(text.toUpperCase(Locale.ROOT));
            return (isAbbreviation ? "(?-i:%s)" : "(?:%s)").formatted(Pattern.quote(text));
        }
    }

    /** 'Partij van de Arbeid (PvdA)': a name, and an abbreviation in brackets. */
    private static final Pattern NAME = Pattern.compile("([^(]+?)(?:\\s*\\(([^)]+)\\))?");

    private static final String ENDING = "(?:['’]?s|e?n)?";

    private static final String STOP = "([.,;:!?)'’]*)";

    private static final int STOP_GROUP = 2;

    private final List<Spelling> spellings;
    private final Pattern pattern;

    /** The words of a glossary, as a language spells them. */
    public HardWords(List<Term> glossary, Locale language) {
        // The longest first: 'specialistische jeugdzorg' before 'jeugdzorg'.
        spellings = glossary.stream()
                .flatMap(it -> spellings(it, language))
                .sorted(Comparator.comparing((Spelling it) -> it.text().length())
                        .reversed())
                .toList();
        String any = spellings.stream().map(Spelling::pattern).collect(Collectors.joining("|"));
        pattern = Pattern.compile(
                "(?<![\\p{L}\\p{N}])(" + any + ")" + ENDING + "(?![\\p{L}\\p{N}])" + STOP,
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static Stream<Spelling> spellings(Term term, Locale language) {
        var name = NAME.matcher(term.name().in(language));
        return name.matches()
                ? Stream.of(name.group(1), name.group(2))
                        .flatMap(it -> Optional.ofNullable(it).stream())
                        .map(it -> new Spelling(it, term))
                : Stream.of();
    }

    /** The text in pieces that, with their stops, together are the text. A term is found where it stands first, and not again. */
    public List<Piece> in(String text) {
        if (spellings.isEmpty()) {
            return List.of(Piece.plain(text));
        }
        List<Piece> pieces = new ArrayList<>();
        Set<TermId> seen = new HashSet<>();
        int done = 0;
        for (MatchResult match : pattern.matcher(text).results().toList()) {
            Term term = termOf(match.group(1));
            if (seen.add(term.id())) {
                plain(text.substring(done, match.start()), pieces);
                String word = text.substring(match.start(), match.start(STOP_GROUP));
                pieces.add(new Piece(word, Optional.of(term), match.group(STOP_GROUP)));
                done = match.end();
            }
        }
        plain(text.substring(done), pieces);
        return pieces;
    }

    private static void plain(String text, List<Piece> pieces) {
        if (!text.isEmpty()) {
            pieces.add(Piece.plain(text));
        }
    }

    private Term termOf(String found) {
        return spellings.stream()
                .filter(it -> it.text().equalsIgnoreCase(found))
                .findFirst()
                .map(Spelling::term)
                .orElseThrow();
    }
}
