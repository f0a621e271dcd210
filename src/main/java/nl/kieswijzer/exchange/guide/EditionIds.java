package nl.kieswijzer.exchange.guide;

import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.core.Slug;

/** The id of an edition by what a guide says of itself. */
public final class EditionIds {
    private static final int YEAR = 4;

    private EditionIds() {}

    public static EditionId of(Guide guide) {
        Guide.Heading heading = guide.heading();
        String name = heading.name().getOrDefault(guide.language(), "");
        String words = Slug.of(name).isEmpty() ? heading.program() : name;
        String year = heading.date().length() < YEAR ? "" : heading.date().substring(0, YEAR);
        return new EditionId(words.contains(year) ? Slug.of(words) : with(Slug.of(words), year));
    }

    private static String with(String slug, String year) {
        int room = Slug.MAX_LENGTH - YEAR - 1;
        return slug.substring(0, Math.min(slug.length(), room)).replaceAll("-$", "") + "-" + year;
    }
}
