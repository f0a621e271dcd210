package nl.kieswijzer.site.error;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kieswijzer.site.Links;

/** How the addresses of this site are written: in small letters, with one slash between and none at the end. */
final class TidyAddress {
    /** The key of a teacher and the ticket of a class: capitals count in them. */
    private static final Pattern BEFORE_A_SECRET = Pattern.compile(
            "(?:/en)?/(?:%s|%s)/(?=[^/]+$)".formatted(Links.LESSON, Links.CLASS), Pattern.CASE_INSENSITIVE);

    /** A capital, or an escape, whose letters are no letters of the address. */
    private static final Pattern CAPITAL = Pattern.compile("%\\p{XDigit}{2}|[A-Z]");

    private TidyAddress() {}

    /** A path, written as ours are. It never begins with two slashes, which would be another site. */
    static String of(String path) {
        String once = path.replaceAll("/{2,}", "/").replaceAll("(?<=.)/$", "");
        Matcher secret = BEFORE_A_SECRET.matcher(once);
        int end = secret.lookingAt() ? secret.end() : once.length();
        return small(once.substring(0, end)) + once.substring(end);
    }

    private static String small(String text) {
        return CAPITAL.matcher(text)
                .replaceAll(
                        it -> it.group().length() > 1 ? it.group() : it.group().toLowerCase(Locale.ROOT));
    }
}
