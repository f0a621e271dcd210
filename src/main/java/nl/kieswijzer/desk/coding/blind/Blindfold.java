package nl.kieswijzer.desk.coding.blind;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes names out of a text, so that who reads it can't see of whom it is: parties by their names, short forms and ids, in the forms
 * that are usual for such names, titles of programmes, and the numbers that some programmes have before each point. Rather a word
 * too much than a name too few.
 */
public final class Blindfold {
    /** What stands in the place of a name. */
    public static final String PARTY = "[partij]";

    /** What stands in the place of the title of a programme. */
    public static final String PROGRAMME = "[programma]";

    /** A name of so many characters is no other word, so that it is one in a compound too: ‘ChristenUniefractie’. */
    private static final int NO_OTHER_WORD = 8;

    private static final Pattern UNSEEN = Pattern.compile("[\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]");
    private static final Pattern NUMBER =
            Pattern.compile("(?m)^([“”„\"‘’'«(\\[\\s]*)(?:\\d{1,4}(?:\\.\\d{1,3})+\\.?|\\d{1,4}[.)])\\s+");
    private static final String NO_WORD_BEFORE = "(?<![\\p{L}\\p{N}])";
    /** In Dutch somebody of the VVD is a ‘VVDer’, and what is of it ‘VVDs’; an apostrophe may stand between. */
    private static final String NO_WORD_AFTER = "(?=(?:e?r?s|er|se)?(?![\\p{L}\\p{N}]))";

    /** It is ‘het CDA’ and ‘de VVD’. */
    private static final Pattern ARTICLE =
            Pattern.compile("(?<!\\p{L})([hH])et\\s+(?=%s)".formatted(Pattern.quote(PARTY)));

    /** A word may be broken off at the end of a line. */
    private static final String BROKEN_OFF = "(?:[-‐‑]\\s*\\R\\s*)?";

    private final Pattern names;
    private final Pattern titles;
    private final Set<String> taken;

    private Blindfold(Pattern names, Pattern titles, Set<String> taken) {
        this.names = names;
        this.titles = titles;
        this.taken = taken;
    }

    /**
     * One that takes these out.
     *
     * @param names of all parties: full names, short forms, ids, and whatever else somebody knows them by
     * @param titles of their programmes
     */
    public static Blindfold of(Collection<String> names, Collection<String> titles) {
        Set<String> forms = names.stream()
                .map(Blindfold::plain)
                .flatMap(it -> NameForms.of(it).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> asWritten = names.stream()
                .map(Blindfold::plain)
                .flatMap(it -> NameForms.asWritten(it).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> taken = new LinkedHashSet<>(forms);
        taken.addAll(asWritten);
        String either = any(forms, it -> "(?i:" + bordered(it) + ")") + "|" + any(asWritten, Blindfold::bordered);
        return new Blindfold(
                Pattern.compile(either, Pattern.UNICODE_CASE),
                Pattern.compile(
                        any(titles.stream().map(Blindfold::plain).toList(), Blindfold::bordered),
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                taken);
    }

    /** What it takes out of a text, as it is written mostly. */
    public Set<String> names() {
        return Set.copyOf(taken);
    }

    /** A text without names. */
    public String over(String text) {
        String seen = UNSEEN.matcher(plain(text)).replaceAll("");
        String withoutNumbers = NUMBER.matcher(seen).replaceAll("$1");
        String blind = names.matcher(titles.matcher(withoutNumbers).replaceAll(PROGRAMME))
                .replaceAll(PARTY);
        return ARTICLE.matcher(blind).replaceAll(it -> "h".equals(it.group(1)) ? "de " : "De ");
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** The longest first, for a name may begin with another. What matches nothing, where there is nothing. */
    private static String any(Collection<String> words, Function<String, String> pattern) {
        List<String> longestFirst = words.stream()
                .filter(it -> !it.isBlank())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        return longestFirst.isEmpty()
                ? "(?!)"
                : longestFirst.stream().map(pattern).collect(Collectors.joining("|"));
    }

    private static String bordered(String name) {
        return name.length() >= NO_OTHER_WORD ? loosely(name) : NO_WORD_BEFORE + loosely(name) + NO_WORD_AFTER;
    }

    /** A name however it is spaced: ‘GroenLinks’ as ‘Groen Links’, ‘VVD’ as ‘V.V.D.’, and a space as any space or a hyphen. */
    private static String loosely(String name) {
        StringBuilder pattern = new StringBuilder();
        boolean isAbbreviation = name.chars().allMatch(it -> Character.isUpperCase(it) || Character.isDigit(it));
        String[] letters =
                name.strip().codePoints().mapToObj(Character::toString).toArray(String[]::new);
        for (int i = 0; i < letters.length; i++) {
            if (i > 0) {
                pattern.append(between(letters[i - 1], letters[i], isAbbreviation));
            }
            if (letters[i].isBlank() || "-".equals(letters[i])) {
                pattern.append("[\\s\\u00A0‐‑-]*");
            } else {
                pattern.append(Pattern.quote(letters[i]));
            }
        }
        return pattern.toString();
    }

    private static String between(String one, String next, boolean isAbbreviation) {
        if (isAbbreviation) {
            return "[.\\s'’]{0,2}";
        }
        boolean isNewWord = Character.isLowerCase(one.charAt(0)) && Character.isUpperCase(next.charAt(0));
        return isNewWord ? "[\\s\\u00A0‐‑-]*" : BROKEN_OFF;
    }
}
