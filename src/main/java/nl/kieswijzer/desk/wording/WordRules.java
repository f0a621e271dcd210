package nl.kieswijzer.desk.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rules for single words: whatever text they stand in, and whatever stands around them. */
final class WordRules {
    /** In capitals, with the s of a plural; longer ones are words that somebody shouts. */
    private static final Pattern ABBREVIATION = Pattern.compile("(\\p{Lu}{2,5})['’]?s?");

    private final WordLists lists;
    private final Glossary glossary;
    private final int longest;

    WordRules(WordLists lists, Glossary glossary) {
        this.lists = lists;
        this.glossary = glossary;
        this.longest = lists.words("longest").keySet().stream()
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    /** What is found beside what was found already: a word that another rule says something of is not called unknown too. */
    List<Finding> of(String text, TextParts parts, List<ExplainedWord> explained, List<Finding> already) {
        List<Finding> found = new ArrayList<>(listed(text, "loaded").stream()
                .map(it -> Finding.of(Rule.LOADED, it, it.in(text)))
                .toList());
        for (Span it : listed(text, "hard")) {
            if (!isExplained(it, text, explained)) {
                found.add(hard(it, text));
            }
        }
        for (Span it : parts.words()) {
            if (Stream.of(found, already).flatMap(List::stream).map(Finding::at).noneMatch(it::equals)) {
                unknown(it, text).filter(_ -> !isExplained(it, text, explained)).ifPresent(found::add);
            }
        }
        return found;
    }

    private List<Span> listed(String text, String section) {
        return lists.pattern(section)
                .matcher(text)
                .results()
                .map(it -> new Span(it.start(), it.end()))
                .toList();
    }

    private boolean isExplained(Span word, String text, List<ExplainedWord> explained) {
        return glossary.helpsWith(word.in(text))
                || explained.stream()
                        .map(it -> it.at().in(text))
                        .anyMatch(it -> it.toLowerCase(Locale.ROOT)
                                .contains(word.in(text).toLowerCase(Locale.ROOT)));
    }

    private Finding hard(Span at, String text) {
        String word = at.in(text);
        for (Map.Entry<String, String> it : lists.words("hard").entrySet()) {
            if (!it.getValue().isEmpty() && it.getKey().equalsIgnoreCase(word)) {
                return Finding.of(Rule.PLAINER, at, word, it.getValue());
            }
        }
        return Finding.of(Rule.HARD_WORD, at, word);
    }

    private Optional<Finding> unknown(Span at, String text) {
        String word = at.in(text);
        var abbreviation = ABBREVIATION.matcher(word);
        if (lists.pattern("familiar").matcher(word).matches()) {
            return Optional.empty();
        }
        if (abbreviation.matches()) {
            return glossary.helpsWith(abbreviation.group(1))
                    ? Optional.empty()
                    : Optional.of(Finding.of(Rule.ABBREVIATION, at, word));
        }
        return longestPart(word) >= longest ? Optional.of(Finding.of(Rule.HARD_WORD, at, word)) : Optional.empty();
    }

    /** A hyphen shows the parts of a word. */
    private static int longestPart(String word) {
        int longest = 0;
        for (String part : word.split("[^\\p{L}]")) {
            longest = Math.max(longest, part.length());
        }
        return longest;
    }
}
