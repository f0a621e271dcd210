package nl.kieswijzer.exchange.pack;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/** One text as YAML, in the most readable way that gives the same text again. */
final class YamlScalar {
    private static final int WIDTH = 100;
    private static final int ON_A_LINE = 90;
    private static final Set<String> NUMBERS = Set.of("format", "date", "age", "page");
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}|[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9]+([-_][A-Za-z0-9]+)*");
    /** What means something else in YAML at the beginning of a text, or anywhere in it, or at its end. */
    private static final Pattern NOT_PLAIN =
            Pattern.compile("^[-?:,\\[\\]{}#&*!|>'\"%@`=<~.\\s].*|.*(:\\s| #|\\t).*|.*[:\\s]$", Pattern.DOTALL);

    private static final Resolver RESOLVER = new Resolver();

    private YamlScalar() {}

    /** Whether a field of this name holds a number or a date, so that nobody wonders at one without quotes. */
    static boolean isNumberByRight(String field) {
        return NUMBERS.contains(field);
    }

    static String number(String text) {
        return NUMBER.matcher(text).matches() ? text : text(text, "");
    }

    static boolean fitOnALine(List<?> items) {
        return items.stream()
                        .allMatch(it ->
                                it instanceof String text && WORD.matcher(text).matches())
                && items.stream().mapToInt(it -> it.toString().length() + 2).sum() < ON_A_LINE;
    }

    /** The name of a field, or an id. */
    static String name(String name) {
        return WORD.matcher(name).matches() && isText(name) ? name : quoted(name);
    }

    /**
     * A text as the value of a field.
     *
     * @param indent of the lines after the first
     */
    static String text(String text, String indent) {
        boolean isEasy = text.codePoints().allMatch(YamlScalar::isEasy);
        if (!isEasy || text.isBlank()) {
            return quoted(text);
        }
        if (text.contains("\n")) {
            return isBlock(text) ? literal(text, indent) : quoted(text);
        }
        if (text.length() > ON_A_LINE && !text.contains("  ") && text.strip().equals(text) && !text.contains("\t")) {
            return folded(text, indent);
        }
        boolean isPlain = !NOT_PLAIN.matcher(text).matches() && isText(text);
        return isPlain ? text : single(text);
    }

    /** That no other reader of YAML takes it for a number, a date, or a yes or no. */
    private static boolean isText(String text) {
        return RESOLVER.resolve(NodeId.scalar, text, true).equals(Tag.STR);
    }

    private static boolean isEasy(int point) {
        return point == '\n'
                || point == '\t'
                || point >= ' ' && point < 0x7F
                || point >= 0xA0 && point < 0x2028
                || point > 0x2029 && point < 0xD800
                || point > 0xDFFF && point < 0xFEFF
                || point > 0xFEFF && point < 0xFFFE
                || point > 0xFFFF;
    }

    private static boolean isBlock(String text) {
        return !Character.isWhitespace(text.charAt(0))
                && !text.endsWith("\n\n")
                && text.lines().noneMatch(it -> it.isBlank() && !it.isEmpty());
    }

    private static String literal(String text, String indent) {
        StringBuilder lines = new StringBuilder(text.endsWith("\n") ? "|" : "|-");
        for (String line : text.split("\n", -1)) {
            lines.append('\n').append(line.isEmpty() ? "" : indent + line);
        }
        return text.endsWith("\n") ? lines.substring(0, lines.length() - 1) : lines.toString();
    }

    /** Lines are broken where one space stands, which is what reading makes of them again. */
    private static String folded(String text, String indent) {
        StringBuilder lines = new StringBuilder(">-\n").append(indent);
        int length = indent.length();
        String before = "";
        for (String word : text.split(" ", -1)) {
            if (!before.isEmpty() && length + 1 + word.length() > WIDTH) {
                lines.append('\n').append(indent);
                length = indent.length();
                before = "";
            }
            lines.append(before).append(word);
            length += before.length() + word.length();
            before = " ";
        }
        return lines.toString();
    }

    private static String single(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(it -> {
            switch (it) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (isEasy(it)) {
                        quoted.appendCodePoint(it);
                    } else {
                        quoted.append("\\u%04X".formatted(it));
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }
}
