package db.migration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** One revision as the tables before {@link V10__One_row_an_entry} have it, and its way to the new one. */
final class RevisionBeforeEntries {
    private static final List<String> LEVELS =
            List.of("STRENGTHENS", "CONTRIBUTES", "GENERAL", "UNCLEAR", "WEAKENS", "NONE");

    private final JsonMapper json = JsonMapper.shared();
    private final JdbcClient database;
    private final long revision;
    /** The texts by what they are of, then by field, then by language. */
    private final Map<String, Map<String, Map<String, Object>>> texts = new LinkedHashMap<>();

    RevisionBeforeEntries(JdbcClient database, long revision) {
        this.database = database;
        this.revision = revision;
        rows("revision_text")
                .forEach(it -> texts.computeIfAbsent(text(it, "subject"), _ -> new LinkedHashMap<>())
                        .computeIfAbsent(text(it, "field"), _ -> new LinkedHashMap<>())
                        .put(text(it, "language"), text(it, "content")));
    }

    void move() {
        put("EDITION", "edition", 0, header());
        putAll("PARTY", rows("party"), this::id, it -> fields("name", it.get("name"), "short", it.get("short_name")));
        putAll("THEME", rows("theme"), this::id, it -> theme(id(it)));
        putAll(
                "QUOTE",
                rows("quote"),
                this::id,
                it -> fields("party", it.get("party"), "topics", ids(it, "topics"), "text", it.get("content")));
        putAll("TERM", rows("term"), this::id, it -> textsOf("term/" + id(it), "name", "meaning"));
        putAll("STATEMENT", rows("statement"), this::id, this::statement);
        putAll(
                "POSITION",
                rows("party_position"),
                it -> text(it, "statement") + "/" + text(it, "party"),
                this::position);
        putAll("ASSESSMENT", rows("assessment"), it -> text(it, "topic") + "/" + text(it, "party"), this::assessment);
    }

    private Map<String, Object> header() {
        Map<String, Object> row = database.sql("select * from revision where id = ?")
                .param(revision)
                .query()
                .singleRow();
        Map<String, Object> header = fields(
                "languages", ids(row, "languages"), "date", text(row, "election_date"), "country", row.get("country"));
        header.putAll(textsOf("edition", "name", "body", "source", "citation", "coding"));
        header.put("quoteLanguage", text(row, "quote_language"));
        header.put(
                "legend",
                LEVELS.stream()
                        .map(it -> with(fields("level", word(it)), textsOf("level/" + it, "text")))
                        .toList());
        return header;
    }

    private Map<String, Object> theme(String id) {
        Map<String, Object> theme = textsOf("theme/" + id, "name", "background");
        theme.put(
                "notes",
                rows("party_note").stream()
                        .filter(it -> text(it, "theme").equals(id))
                        .map(it -> fields("party", it.get("party"), "text", it.get("content")))
                        .toList());
        theme.put(
                "topics",
                rows("topic").stream()
                        .filter(it -> text(it, "theme").equals(id))
                        .map(it -> with(fields("id", id(it)), textsOf("topic/" + id(it), "name", "introduction")))
                        .toList());
        return theme;
    }

    private Map<String, Object> statement(Map<String, Object> row) {
        String id = id(row);
        Map<String, Object> statement = with(
                fields("topic", row.get("topic"), "terms", ids(row, "terms")),
                textsOf("statement/" + id, "text", "meaning", "current", "for", "against"));
        rows("statement_sensitivity").stream()
                .filter(it -> text(it, "statement").equals(id))
                .forEach(it -> statement.put(
                        "sensitivity",
                        fields(
                                "weight",
                                word(text(it, "weight")),
                                "age",
                                text(it, "age"),
                                "about",
                                ids(it, "subjects").stream()
                                        .map(RevisionBeforeEntries::word)
                                        .toList(),
                                "reason",
                                textsOf("statement/" + id, "sensitivity").getOrDefault("sensitivity", Map.of()))));
        return statement;
    }

    private Map<String, Object> position(Map<String, Object> row) {
        String statement = text(row, "statement");
        String party = text(row, "party");
        Map<String, Object> sentences = new LinkedHashMap<>();
        rows("position_sentence").stream()
                .filter(it -> text(it, "statement").equals(statement)
                        && text(it, "party").equals(party))
                .forEach(it -> sentences.put(text(it, "quote"), text(it, "content")));
        Map<String, Object> position = fields(
                "stance", word(text(row, "stance")), "source", word(text(row, "source")), "quotes", ids(row, "quotes"));
        if (!sentences.isEmpty()) {
            position.put("sentences", sentences);
        }
        return with(position, textsOf("position/" + statement + "/" + party, "rationale"));
    }

    private Map<String, Object> assessment(Map<String, Object> row) {
        return with(
                fields("level", word(text(row, "level")), "quotes", ids(row, "quotes")),
                textsOf("assessment/" + text(row, "topic") + "/" + text(row, "party"), "rationale"));
    }

    private void putAll(
            String kind,
            List<Map<String, Object>> rows,
            Function<Map<String, Object>, String> name,
            Function<Map<String, Object>, Map<String, Object>> content) {
        int ordinal = 0;
        for (Map<String, Object> row : rows) {
            put(kind, name.apply(row), ordinal++, content.apply(row));
        }
    }

    private void put(String kind, String name, int ordinal, Map<String, Object> content) {
        database.sql("insert into entry (revision, kind, name, ordinal, version, content) values (?, ?, ?, ?, 0, ?)")
                .params(revision, kind, name, ordinal, json.writeValueAsString(content))
                .update();
    }

    private List<Map<String, Object>> rows(String table) {
        return database.sql("select * from %s where revision = ? order by ordinal".formatted(table))
                .param(revision)
                .query()
                .listOfRows();
    }

    private Map<String, Object> textsOf(String subject, String... names) {
        Map<String, Map<String, Object>> all = texts.getOrDefault(subject, Map.of());
        Map<String, Object> found = new LinkedHashMap<>();
        Stream.of(names).filter(all::containsKey).forEach(it -> found.put(it, all.get(it)));
        return found;
    }

    private static Map<String, Object> fields(Object... namesAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
        }
        return fields;
    }

    private static Map<String, Object> with(Map<String, Object> fields, Map<String, Object> more) {
        fields.putAll(more);
        return fields;
    }

    private String id(Map<String, Object> row) {
        return text(row, "id");
    }

    private static List<String> ids(Map<String, Object> row, String column) {
        return Stream.of(text(row, column).split(" "))
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private static String text(Map<String, Object> row, String column) {
        return String.valueOf(row.get(column));
    }

    /** A constant as a pack writes it. */
    private static String word(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
