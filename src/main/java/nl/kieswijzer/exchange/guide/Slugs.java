package nl.kieswijzer.exchange.guide;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.kieswijzer.core.Slug;

/** Ids that are given out, none twice: from an id of the source or from words, whichever is first of use. */
public final class Slugs {
    private static final Pattern UUID =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", Pattern.CASE_INSENSITIVE);

    private final Set<String> given = new HashSet<>();

    /** The first of these that says something as an id; what stands last should. */
    public String of(List<String> ideas) {
        String slug = ideas.stream()
                .filter(it -> !UUID.matcher(it).matches())
                .map(Slug::of)
                .filter(it -> it.chars().anyMatch(Character::isLetter))
                .findFirst()
                .orElse("id");
        return unique(slug);
    }

    private String unique(String slug) {
        String free = slug;
        for (int i = 2; !given.add(free); i++) {
            String end = "-" + i;
            free = slug.substring(0, Math.min(slug.length(), Slug.MAX_LENGTH - end.length()))
                            .replaceAll("-$", "")
                    + end;
        }
        return free;
    }

    /** An id as words, from which the same id comes again. */
    public static String words(String slug) {
        String words = slug.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
