package nl.kieswijzer.classroom.home;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kieswijzer.classroom.page.LessonParts;
import nl.kieswijzer.classroom.release.Tally;
import nl.kieswijzer.core.Answer;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.site.Texts;

/**
 * The totals as a table for a spreadsheet. Semicolons and a byte order mark, since a Dutch Excel opens nothing else by a double click
 * without breaking it; no cell is taken for a formula.
 */
record TotalsTable(ClassTotals totals, Texts texts) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What a spreadsheet takes for a formula; a cell that begins so gets an apostrophe before it, which it hides. */
    private static final Pattern FORMULA = Pattern.compile("(?s)\\s*[=+\\-@\\t\\r\\n].*");

    @Override
    public String toString() {
        return Stream.concat(Stream.of(head()), totals.statements().stream().flatMap(this::rows))
                .map(TotalsTable::line)
                .collect(Collectors.joining("", BYTE_ORDER_MARK, ""));
    }

    private List<String> head() {
        List<String> head = new ArrayList<>(List.of(texts.get("home.statement"), texts.get("home.moment")));
        Stream.of(Answer.values()).forEach(it -> head.add(LessonParts.word(it, texts)));
        head.add(texts.get("home.together"));
        return head;
    }

    private Stream<List<String>> rows(Statement statement) {
        if (totals.lesson().plan().isWithoutPhones()) {
            return counts(statement);
        }
        return Stream.concat(
                Stream.of(row(statement, texts.get("home.first"), totals.first(statement))),
                totals.released().shift(statement.id()).stream()
                        .flatMap(it -> Stream.of(
                                row(statement, texts.get("home.before"), it.before()),
                                row(statement, texts.get("home.after"), it.after()))));
    }

    /** What a teacher counted, where nobody knows who answered twice. */
    private Stream<List<String>> counts(Statement statement) {
        return Stream.concat(
                Stream.of(row(statement, texts.get("home.count"), totals.first(statement))),
                totals.released().shift(statement.id()).stream()
                        .map(it -> row(statement, texts.get("home.countAgain"), it.after())));
    }

    private List<String> row(Statement statement, String moment, Tally tally) {
        List<String> row = new ArrayList<>(List.of(statement.text().in(texts.locale()), moment));
        Stream.of(Answer.values()).forEach(it -> row.add(Integer.toString(tally.of(it))));
        row.add(Integer.toString(tally.pupils()));
        return row;
    }

    private static String line(List<String> cells) {
        return cells.stream().map(TotalsTable::cell).collect(Collectors.joining(";")) + "\r\n";
    }

    static String cell(String text) {
        String safe = FORMULA.matcher(text).matches() ? "'" + text : text;
        return safe.matches("(?s).*[\";,\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
