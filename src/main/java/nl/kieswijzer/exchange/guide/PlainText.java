package nl.kieswijzer.exchange.guide;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** Texts as other programs have them, made plain: without tags, entities and characters that nobody sees. */
public final class PlainText {
    private static final String NAMES =
            "a|abbr|article|b|blockquote|br|cite|code|del|div|em|font|h[1-6]|hr|i|img|ins|li|mark|ol|p|pre|q|s|section|small"
                    + "|span|strong|sub|sup|table|tbody|td|th|thead|tr|tt|u|ul";

    private static final Pattern TAG = Pattern.compile("(?i)</?(" + NAMES + ")\\b[^<>]*>");
    private static final Pattern ENTITY = Pattern.compile("&(#\\d+|#[xX][0-9A-Fa-f]+|[A-Za-z]+\\d*);");
    /** What opens no tag that we know is a word like any other. */
    private static final Pattern SIGN = Pattern.compile("(?i)<(?!/?(" + NAMES + ")\\b[^<>]*>)");

    private static final Pattern LINE_ENDS = Pattern.compile("(?i)<br\\s*/?>|</(p|div|li|h\\d|tr)\\s*>");
    private static final String LINE = "\u0001";

    private PlainText() {}

    /** Whether more than words would be lost. */
    public static boolean hasLayout(String text) {
        return TAG.matcher(text).find();
    }

    public static String of(String text) {
        return tidy(TAG.matcher(text).find() || ENTITY.matcher(text).find() ? withoutMarkup(text) : text);
    }

    private static String withoutMarkup(String text) {
        String lines = LINE_ENDS.matcher(text.replaceAll("\\R", LINE)).replaceAll("$0" + LINE);
        return Jsoup.parseBodyFragment(SIGN.matcher(lines).replaceAll("&lt;"))
                .text()
                .replace(LINE, "\n");
    }

    private static String tidy(String text) {
        return text.replaceAll("\\R", "\n")
                .replaceAll("[\\t\\u00a0\\u2007\\u202f]", " ")
                .replaceAll("[\\u00ad\\u200b\\ufeff]|[\\p{Cc}&&[^\\n]]", "")
                .replaceAll(" *\\n *", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .replaceAll(" {2,}", " ")
                .strip();
    }
}
