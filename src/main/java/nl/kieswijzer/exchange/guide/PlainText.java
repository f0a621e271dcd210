package nl.kieswijzer.exchange.guide;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** Texts as other programs have them, made plain: without tags, entities and characters that nobody sees. */
public final class PlainText {
    private static final Pattern MARKUP = Pattern.compile("</?[A-Za-z][^<>]*>|&(#\\d+|#[xX][0-9A-Fa-f]+|[A-Za-z]+\\d*);");
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]*>");
    private static final Pattern LINE_ENDS = Pattern.compile("(?i)<br\\s*/?>|</(p|div|li|h\\d|tr)\\s*>");
    private static final String LINE = "\u0001";

    private PlainText() {}

    /** Whether more than words would be lost. */
    public static boolean hasLayout(String text) {
        return TAG.matcher(text).find();
    }

    public static String of(String text) {
        return tidy(MARKUP.matcher(text).find() ? withoutMarkup(text) : text);
    }

    private static String withoutMarkup(String text) {
        String lines = LINE_ENDS.matcher(text.replaceAll("\\R", LINE)).replaceAll("$0" + LINE);
        // A '<' that opens no tag is a word like any other, and jsoup takes it so.
        return Jsoup.parseBodyFragment(lines).text().replace(LINE, "\n");
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
