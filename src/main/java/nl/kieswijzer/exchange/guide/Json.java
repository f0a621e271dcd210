package nl.kieswijzer.exchange.guide;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.NullNode;

/** Something in a JSON file, read with a light hand: what is not there, or is something else than was asked for, is empty. */
public record Json(JsonNode node) {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA, JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();
    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** A null to write, for which Java's own is no value. */
    public static final Object NULL = NullNode.getInstance();

    /** Nothing. */
    public static final Json NONE = new Json(MissingNode.getInstance());

    /**
     * What stands in a file.
     *
     * @param isOther whether it was in Windows-1252
     */
    public record File(Json json, boolean isOther) {}

    /** Why a file is no JSON. */
    public static final class NotJson extends Exception {
        private final int line;

        NotJson(int line) {
            super("no JSON at line " + line);
            this.line = line;
        }

        /** Where it stops being JSON, from 1. */
        public int line() {
            return line;
        }
    }

    /** Reads a file. */
    public static File read(byte[] bytes) throws NotJson {
        boolean isOther = false;
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            isOther = true;
            text = new String(bytes, isWide(bytes) ? StandardCharsets.UTF_16 : WINDOWS);
        }
        String words = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        if (words.isBlank()) {
            throw new NotJson(1);
        }
        try {
            return new File(new Json(MAPPER.readTree(words)), isOther && !isWide(bytes));
        } catch (JacksonException none) {
            throw new NotJson(
                    none.getLocation() == null
                            ? 1
                            : Math.max(1, none.getLocation().getLineNr()));
        }
    }

    private static boolean isWide(byte[] bytes) {
        return bytes.length > 1 && (bytes[0] & bytes[1] & 0xff) == 0xfe && (bytes[0] | bytes[1]) == -1;
    }

    /** A file from maps and lists. */
    public static String write(Object content) {
        return MAPPER.writeValueAsString(content) + "\n";
    }

    /** What a field holds; of several names, the first that is there. */
    public Json at(String... names) {
        for (String name : names) {
            JsonNode found = node.path(name);
            if (!found.isMissingNode() && !found.isNull()) {
                return new Json(found);
            }
        }
        return NONE;
    }

    /** A text, or a number or a yes or no as text; empty where it is none. */
    public String text() {
        if (node.isString()) {
            return node.stringValue().strip();
        }
        return node.isNumber() || node.isBoolean() ? node.asString() : "";
    }

    /** A text without markup; empty where it is none. */
    public String plain() {
        return PlainText.of(text());
    }

    /** What a list holds, or the fields of an object. */
    public List<Json> items() {
        List<Json> items = new ArrayList<>();
        node.values().forEach(it -> items.add(new Json(it)));
        return items;
    }

    /** The fields of an object, or of a list by their place from 0. */
    public Map<String, Json> fields() {
        Map<String, Json> fields = new LinkedHashMap<>();
        if (node.isArray()) {
            items().forEach(it -> fields.put(Integer.toString(fields.size()), it));
        } else {
            node.properties().forEach(it -> fields.put(it.getKey(), new Json(it.getValue())));
        }
        return fields;
    }

    /** What a list or an object holds, by the ids within; where one has none, by its place. */
    public Map<String, Json> byId() {
        Map<String, Json> byId = new LinkedHashMap<>();
        fields().forEach((place, it) -> {
            String id = it.at("id").text();
            byId.putIfAbsent(id.isEmpty() ? place : id, it);
        });
        return byId;
    }

    public boolean isThere() {
        return !node.isMissingNode() && !node.isNull();
    }

    public boolean isObject() {
        return node.isObject();
    }

    public boolean isList() {
        return node.isArray();
    }

    /** A list or an object with something in it. */
    public boolean holdsSomething() {
        return node.isContainer() && !node.isEmpty();
    }
}
