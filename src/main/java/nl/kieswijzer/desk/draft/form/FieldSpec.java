package nl.kieswijzer.desk.draft.form;

import java.util.List;

/**
 * A field of an entry.
 *
 * @param path its name, as a content pack has it; within fields with dots between
 * @param isInEveryLanguage whether it has a text in each language of the edition
 */
public record FieldSpec(String path, Shape shape, boolean isInEveryLanguage) {
    /** What somebody fills in. */
    public sealed interface Shape {
        /** A few words. */
        record Line() implements Shape {}

        /** A date. */
        record Day() implements Shape {}

        /** A sentence or more. */
        record Paragraph() implements Shape {}

        /** One of a fixed set of words. */
        record Choice(List<String> words) implements Shape {}

        /** Several of a fixed set of words. */
        record Choices(List<String> words) implements Shape {}

        /** The name of something else in the edition. */
        record One(Named of) implements Shape {}

        /** The names of several other things. */
        record Many(Named of) implements Shape {}

        /** Quotes of the party that the entry is of, each with the words that count where {@code isWithSentences}. */
        record Quotes(boolean isWithSentences) implements Shape {}

        /** A list of fields. */
        record Items(List<FieldSpec> fields) implements Shape {}
    }

    /** What can be named. */
    public enum Named {
        PARTY,
        TOPIC,
        TERM,
        PROGRAMME
    }

    static FieldSpec of(String path, Shape shape) {
        return new FieldSpec(path, shape, false);
    }

    static FieldSpec line(String path) {
        return new FieldSpec(path, new Shape.Line(), false);
    }

    static FieldSpec lines(String path) {
        return new FieldSpec(path, new Shape.Line(), true);
    }

    static FieldSpec paragraphs(String path) {
        return new FieldSpec(path, new Shape.Paragraph(), true);
    }

    /** The key of what people call it. */
    public String key() {
        return "desk.field." + path;
    }
}
