package nl.kieswijzer.site;

import java.util.Locale;

/** A language the site speaks. The address says which: Dutch stands at the root, English below {@code /en}. */
public enum Language {
    DUTCH("nl", ""),
    ENGLISH("en", "/en");

    private final String tag;
    private final String path;

    Language(String tag, String path) {
        this.tag = tag;
        this.path = path;
    }

    /** The language of an address such as {@code /en/kieswijzer}, with or without its first slash. */
    public static Language ofPath(String address) {
        String path = address.startsWith("/") ? address : "/" + address;
        return path.equals(ENGLISH.path) || path.startsWith(ENGLISH.path + "/") ? ENGLISH : DUTCH;
    }

    /** The address without language and first slash: {@code kieswijzer} for {@code /en/kieswijzer}. */
    String strip(String address) {
        String whole = address.startsWith("/") ? address : "/" + address;
        String rest = whole.startsWith(path) ? whole.substring(path.length()) : whole;
        return rest.startsWith("/") ? rest.substring(1) : rest;
    }

    /** The language tag for {@code lang} attributes. */
    public String tag() {
        return tag;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** What its addresses begin with: empty, or a slash and a segment. */
    public String path() {
        return path;
    }
}
