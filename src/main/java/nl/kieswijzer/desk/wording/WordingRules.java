package nl.kieswijzer.desk.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.kieswijzer.election.Term;

/**
 * The rules for the texts of a statement in one language, with the terms of its edition. Made once for those terms, and then asked at
 * every key. Of a language other than Dutch and English only lengths are looked at.
 */
public final class WordingRules {
    /** So many words a fifteen-year-old reads at once. */
    public static final int MOST_WORDS = 20;

    /** As many words before an 'en' may stand that belongs to 'tussen'. */
    private static final int NEAR = 6;

    private static final Pattern NUMBER = Pattern.compile("\\p{N}.*");
    private static final String QUESTION_MARK = "?";

    private final Locale language;
    private final WordLists lists;
    private final Glossary glossary;
    private final WordRules words;

    public WordingRules(Locale language, List<Term> terms) {
        this.language = language;
        this.lists = WordLists.of(language);
        this.glossary = new Glossary(terms, language);
        this.words = new WordRules(lists, glossary);
    }

    /** What there is to say of a statement itself. */
    public Wording statement(String text) {
        TextParts parts = new TextParts(text);
        List<Finding> found = new ArrayList<>();
        if (parts.words().size() > MOST_WORDS) {
            Span tooMuch = new Span(
                    parts.words().get(MOST_WORDS).from(), text.stripTrailing().length());
            found.add(Finding.of(Rule.TOO_LONG, tooMuch, parts.words().size(), MOST_WORDS));
        }
        parts.sentences().stream()
                .filter(it -> it.in(text).endsWith(QUESTION_MARK))
                .map(it -> Finding.of(Rule.QUESTION, it))
                .forEach(found::add);
        parts.sentences().stream()
                .skip(1)
                .limit(1)
                .map(it -> Finding.of(Rule.SENTENCES, it))
                .forEach(found::add);
        found.addAll(listed(text, "negation", Rule.NEGATION));
        found.addAll(listed(text, "andOr", Rule.AND_OR));
        listed(text, "join", Rule.TWO_THINGS).stream()
                .filter(it -> joinsTwo(it.at(), text, parts))
                .forEach(found::add);
        return wording(text, parts, found);
    }

    /** What there is to say of an explanation or an argument. */
    public Wording explanation(String text) {
        TextParts parts = new TextParts(text);
        List<Finding> found = new ArrayList<>();
        for (Span sentence : parts.sentences()) {
            int length = (int) parts.wordsIn(sentence).count();
            if (length > MOST_WORDS) {
                found.add(Finding.of(Rule.LONG_SENTENCE, sentence, length, MOST_WORDS));
            }
        }
        return wording(text, parts, found);
    }

    /** How easily texts read together, such as a statement with all that explains it; empty where they are too short to say. */
    public Optional<Readability> readability(List<String> texts) {
        String all = String.join("\n", texts);
        return new TextParts(all).words().size() < Readability.FEWEST_WORDS
                ? Optional.empty()
                : Readability.of(all, language);
    }

    private Wording wording(String text, TextParts parts, List<Finding> found) {
        List<ExplainedWord> explained = glossary.in(text);
        found.addAll(words.of(text, parts, explained, found));
        found.sort(Comparator.comparingInt((Finding it) -> it.at().from()).thenComparing(Finding::rule));
        return new Wording(text, found, explained, parts.words().size(), readability(List.of(text)));
    }

    private List<Finding> listed(String text, String section, Rule rule) {
        return lists.pattern(section)
                .matcher(text)
                .results()
                .map(it -> Finding.of(rule, new Span(it.start(), it.end()), it.group()))
                .toList();
    }

    /** Not so between two numbers, after 'tussen', in 'en/of', and in pairs that are one thing ('jongens en meisjes'). */
    private boolean joinsTwo(Span join, String text, TextParts parts) {
        List<String> before = parts.words().stream()
                .filter(it -> it.to() <= join.from())
                .map(it -> it.in(text))
                .toList();
        boolean beforeNumber = parts.words().stream()
                .filter(it -> it.from() >= join.to())
                .findFirst()
                .filter(it -> NUMBER.matcher(it.in(text)).matches())
                .isPresent();
        boolean after = before.stream()
                .skip(Math.max(0, before.size() - NEAR))
                .anyMatch(it -> lists.pattern("between").matcher(it).matches());
        boolean fixed = listed(text, "pair", Rule.TWO_THINGS).stream()
                .anyMatch(it -> it.at().meets(join));
        boolean inAndOr = listed(text, "andOr", Rule.AND_OR).stream()
                .anyMatch(it -> it.at().meets(join));
        return !after && !fixed && !inAndOr && !(beforeNumber && endsInNumber(before));
    }

    private static boolean endsInNumber(List<String> words) {
        return !words.isEmpty() && NUMBER.matcher(words.getLast()).matches();
    }
}
