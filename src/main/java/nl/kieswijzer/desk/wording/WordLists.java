package nl.kieswijzer.desk.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The lists of words of a language, from a file of ours: a line a word, in sections. A star stands for any letters, and what
 * stands behind '=' goes with the word. Of a language without a file all lists are empty.
 */
final class WordLists {
    private static final String FILE = "/desk/wording/%s.txt";
    private static final Map<String, WordLists> READ = new ConcurrentHashMap<>();
    private static final Pattern NOTHING = Pattern.compile("(?!)");

    private final Map<String, Map<String, String>> sections;
    private final Map<String, Pattern> patterns = new ConcurrentHashMap<>();

    private WordLists(Map<String, Map<String, String>> sections) {
        this.sections = sections;
    }

    static WordLists of(Locale language) {
        return READ.computeIfAbsent(language.getLanguage(), WordLists::read);
    }

    /** What finds the words of a section where they stand as words, in capitals or not. */
    Pattern pattern(String section) {
        return patterns.computeIfAbsent(section, it -> compile(words(it)));
    }

    /** What goes with the words of a section: for most nothing. */
    Map<String, String> words(String section) {
        return sections.getOrDefault(section, Map.of());
    }

    private static Pattern compile(Map<String, String> words) {
        if (words.isEmpty()) {
            return NOTHING;
        }
        List<String> longestFirst = new ArrayList<>(words.keySet());
        longestFirst.sort(Comparator.comparing(String::length).reversed());
        return Pattern.compile(
                longestFirst.stream()
                        .map(it -> Pattern.quote(it).replace("*", "\\E\\p{L}*\\Q"))
                        .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static WordLists read(String language) {
        try (@Nullable InputStream file = WordLists.class.getResourceAsStream(FILE.formatted(language))) {
            return new WordLists(
                    file == null ? Map.of() : sections(new String(file.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, Map<String, String>> sections(String file) {
        Map<String, Map<String, String>> sections = new HashMap<>();
        Map<String, String> section = new HashMap<>();
        for (String line : file.lines().map(String::strip).toList()) {
            if (line.startsWith("[")) {
                section = sections.computeIfAbsent(line.substring(1, line.length() - 1), _ -> new HashMap<>());
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                String[] parts = line.split("\\s*=\\s*", 2);
                section.put(parts[0], parts.length > 1 ? parts[1] : "");
            }
        }
        return sections;
    }
}
