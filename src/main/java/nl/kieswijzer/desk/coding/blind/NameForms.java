package nl.kieswijzer.desk.coding.blind;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The forms in which a name of a party is written: in part, without an article, by its initials. */
final class NameForms {
    private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^)]*)\\)");
    private static final Pattern BETWEEN = Pattern.compile("[/+]|(?<=\\p{L})-(?=\\p{Lu})|\\s[-–—]\\s");
    private static final Pattern BEFORE =
            Pattern.compile("(?i)(?:de|het|een|the|partij|party|lijst|list|groep)\\s+(.+)");
    private static final Pattern FIRST = Pattern.compile("(\\p{Lu}[\\p{L}\\p{N}]{3,})\\s+(?:voor|van|for|of)\\s");
    private static final Set<String> GENERAL = Set.of("partij", "party", "lijst", "list", "groep", "volkspartij");
    private static final Pattern IN_CAMEL_CASE = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern WORDS = Pattern.compile("[\\s-]+");
    /** What is left of a name when something was taken off says nothing where it is shorter. */
    private static final int SHORTEST_PART = 3;
    /** ‘GroenLinks’ is made of two words, and ‘PvdA’ is not. */
    private static final int SHORTEST_WORD = 4;

    private NameForms() {}

    /** All forms of a name that count wherever they stand, in capitals or not. */
    static Set<String> of(String name) {
        Set<String> forms = new LinkedHashSet<>();
        for (String part : parts(name)) {
            forms.add(part);
            Matcher before = BEFORE.matcher(part);
            if (before.matches() && isNameByItself(before.group(1))) {
                forms.add(before.group(1));
            }
        }
        return forms;
    }

    private static boolean isNameByItself(String rest) {
        return rest.length() >= SHORTEST_PART && !Character.isLowerCase(rest.charAt(0));
    }

    /** What counts only as it is written here, for in small letters it may be a word: initials, and a first word such as ‘Forum’. */
    static Set<String> asWritten(String name) {
        return parts(name).stream()
                .flatMap(it -> Stream.of(initialsOf(it), initialsOf(it).toUpperCase(Locale.ROOT), firstOf(it)))
                .filter(it -> it.length() > 1)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<String> parts(String name) {
        List<String> parts = new ArrayList<>();
        String whole = name.strip();
        Matcher inBrackets = IN_BRACKETS.matcher(whole);
        while (inBrackets.find()) {
            parts.addAll(parts(inBrackets.group(1)));
        }
        String outside = IN_BRACKETS.matcher(whole).replaceAll(" ").strip();
        parts.add(outside);
        String[] between = BETWEEN.split(outside);
        if (between.length > 1) {
            Stream.of(between).map(String::strip).filter(it -> it.length() > 1).forEach(parts::add);
        }
        parts.removeIf(String::isEmpty);
        return parts;
    }

    private static String firstOf(String name) {
        Matcher first = FIRST.matcher(name);
        return first.lookingAt() && !GENERAL.contains(first.group(1).toLowerCase(Locale.ROOT)) ? first.group(1) : "";
    }

    private static String initialsOf(String name) {
        String[] parts = IN_CAMEL_CASE.split(name);
        boolean isOfWords = Stream.of(parts).allMatch(it -> it.length() >= SHORTEST_WORD);
        String[] words = WORDS.split(isOfWords ? String.join(" ", parts) : name);
        return words.length < 2
                ? ""
                : Stream.of(words)
                        .filter(it -> !it.isEmpty() && Character.isLetter(it.charAt(0)))
                        .map(it -> it.substring(0, 1))
                        .collect(Collectors.joining());
    }
}
