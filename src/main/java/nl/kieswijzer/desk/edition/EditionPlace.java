package nl.kieswijzer.desk.edition;

import java.util.Locale;

/** Where voters find an edition. */
enum EditionPlace {
    FRONT,
    ARCHIVE,
    /** Only by links to it that somebody has, such as those of shared results. */
    NOWHERE;

    String key() {
        return "desk.place." + style();
    }

    String style() {
        return name().toLowerCase(Locale.ROOT);
    }
}
