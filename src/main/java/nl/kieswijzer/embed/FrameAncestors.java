package nl.kieswijzer.embed;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which sites may show a statement in a frame.
 *
 * @param sites as a content policy names them: scheme and host, a host with {@code *.} before it for all below, or {@code *} for any
 *     site; none where nobody may
 */
record FrameAncestors(List<String> sites) {
    static final String ANY = "*";

    private static final String SETTING = "kieswijzer.embed.frame-ancestors";
    private static final Pattern SITE =
            Pattern.compile("https?://(\\*\\.)?[a-zA-Z0-9]([a-zA-Z0-9.-]*[a-zA-Z0-9])?(:[0-9]{1,5})?");

    FrameAncestors {
        sites = List.copyOf(sites);
        sites.stream().filter(it -> !isSite(it)).findFirst().ifPresent(it -> {
            throw new IllegalArgumentException(
                    "%s is a list of sites with commas between them, as in https://school.example, https://*.example.org, or * for any; '%s' is none."
                            .formatted(SETTING, it));
        });
        if (sites.contains(ANY) && sites.size() > 1) {
            throw new IllegalArgumentException(SETTING + " names sites, or * for any site, and not both.");
        }
    }

    /** As it stands in the settings: with commas or spaces between. */
    static FrameAncestors read(String setting) {
        return new FrameAncestors(Stream.of(setting.split("[,\\s]+"))
                .filter(it -> !it.isEmpty())
                .map(it -> it.replaceFirst("(?<=[^/])/$", ""))
                .toList());
    }

    private static boolean isSite(String text) {
        return text.equals(ANY) || SITE.matcher(text).matches();
    }

    boolean isAnybody() {
        return !sites.isEmpty();
    }

    boolean isEverybody() {
        return sites.contains(ANY);
    }

    /** What a content policy says of them. Our own pages show it where others may. */
    String directive() {
        return "frame-ancestors "
                + (isAnybody()
                        ? Stream.concat(Stream.of("'self'"), sites.stream()).collect(Collectors.joining(" "))
                        : "'none'");
    }
}
