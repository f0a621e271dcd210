package nl.kieswijzer.site;

import nl.kieswijzer.core.EditionId;

/** The addresses of what is no page: files for programs. */
public final class FileLinks {
    /** What the open data looks like, as a JSON Schema. */
    public static final String DATA_SCHEMA = "/data/schema.json";

    public static final String SITEMAP = "/sitemap.xml";

    /** The service worker. */
    public static final String WORKER = "/sw.js";

    private FileLinks() {}

    /** An edition as open data, {@code json} or {@code csv}; the same in every language. */
    public static String data(EditionId edition, String format) {
        return "/data/%s.%s".formatted(edition, format);
    }

    /** An older revision of it. */
    public static String data(EditionId edition, String format, int revision) {
        return data(edition, format) + "?revision=" + revision;
    }

    /** The totals of a lesson as a table, in a language. */
    public static String lessonTable(Links links) {
        return links.lessonTotals() + ".csv";
    }

    /** What a browser needs to know to put the site on a home screen. */
    public static String manifest(Language language) {
        return language.path() + "/manifest.webmanifest";
    }

    /** What the service worker shows in the place of a page that it can't get. */
    public static String offline(Language language) {
        return language.path() + "/offline";
    }
}
