package nl.kieswijzer.site;

/** A cookie that tells something about a visitor. A room that keeps one says so with a bean: the quick exit wipes it. */
public interface VisitorCookie {
    String name();
}
