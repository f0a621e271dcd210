package nl.kieswijzer.desk.account;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Passwords that many people choose. A line of the list stands for all its varieties: capitals, {@code 0} for {@code o} and the
 * like, the same said twice, and digits or signs around it.
 */
@Component
class CommonPasswords {
    private static final String LIST = "desk/common-passwords.txt";

    private static final Pattern AROUND = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");
    private static final Pattern REPEATED = Pattern.compile("(.+?)\\1+");
    private static final Map<Character, Character> MEANT =
            Map.of('0', 'o', '1', 'i', '3', 'e', '4', 'a', '@', 'a', '5', 's', '$', 's', '!', 'i');

    private final Set<String> list;

    CommonPasswords() throws IOException {
        this(new ClassPathResource(LIST)
                .getContentAsString(StandardCharsets.UTF_8)
                .lines());
    }

    CommonPasswords(Stream<String> lines) {
        this.list = lines.map(String::strip)
                .filter(it -> !it.startsWith("#"))
                .filter(Predicate.not(String::isEmpty))
                .flatMap(it -> Stream.of(plain(it), meant(plain(it))))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a password is one of these, or a variety of one. */
    boolean contains(String password) {
        String plain = plain(password);
        String word = AROUND.matcher(plain).replaceAll("");
        Matcher repeated = REPEATED.matcher(plain);
        return Stream.of(plain, word, meant(plain), meant(word)).anyMatch(list::contains)
                || repeated.matches() && contains(repeated.group(1));
    }

    private static String plain(String password) {
        return password.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
    }

    private static String meant(String password) {
        StringBuilder meant = new StringBuilder(password);
        for (int i = 0; i < meant.length(); i++) {
            meant.setCharAt(i, MEANT.getOrDefault(meant.charAt(i), meant.charAt(i)));
        }
        return meant.toString();
    }
}
