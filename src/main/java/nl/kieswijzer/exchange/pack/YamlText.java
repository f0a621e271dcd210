package nl.kieswijzer.exchange.pack;

import java.util.List;
import java.util.Map;

/** Fields, lists and texts as YAML for people: each thing on a line of its own, short lists on one. */
final class YamlText {
    private static final String STEP = "  ";

    private final StringBuilder text = new StringBuilder();

    /** A file that is one mapping. */
    void fields(Map<String, Object> fields) {
        fields(fields, "");
    }

    /** A file that is a list. */
    void list(List<?> items) {
        if (items.isEmpty()) {
            text.append("[]\n");
        } else {
            list(items, "");
        }
    }

    private void fields(Map<?, ?> fields, String indent) {
        String before = "";
        for (Map.Entry<?, ?> field : fields.entrySet()) {
            String name = field.getKey().toString();
            text.append(before).append(YamlScalar.name(name)).append(':');
            value(field.getValue(), indent, YamlScalar.isNumberByRight(name));
            before = indent;
        }
    }

    private void list(List<?> items, String indent) {
        for (Object item : items) {
            text.append(indent).append('-');
            if (item instanceof Map<?, ?> fields && !fields.isEmpty()) {
                text.append(' ');
                fields(fields, indent + STEP);
            } else {
                value(item, indent, false);
            }
        }
    }

    private void value(Object value, String indent, boolean isNumber) {
        switch (value) {
            case Map<?, ?> fields when fields.isEmpty() -> text.append(" {}\n");
            case Map<?, ?> fields -> {
                text.append('\n').append(indent).append(STEP);
                fields(fields, indent + STEP);
            }
            case List<?> items
            when YamlScalar.fitOnALine(items) ->
                text.append(" [")
                        .append(String.join(
                                ", ",
                                items.stream()
                                        .map(it -> YamlScalar.name(it.toString()))
                                        .toList()))
                        .append("]\n");
            case List<?> items -> {
                text.append('\n');
                list(items, indent + STEP);
            }
            default ->
                text.append(' ')
                        .append(
                                isNumber
                                        ? YamlScalar.number(value.toString())
                                        : YamlScalar.text(value.toString(), indent + STEP))
                        .append('\n');
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
