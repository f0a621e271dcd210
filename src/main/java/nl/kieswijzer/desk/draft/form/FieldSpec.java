package nl.kieswijzer.desk.draft.form;

import java.util.List;

/**
 * A field of an entry.
 *
 * @param path its name, as a content pack has it; within fields with dots between
 * @param isInEveryLanguage whether it has a text in each language of the edition
 * @param name what its label goes by; of most fields their path
 */
public record FieldSpec(String path, Shape shape, boolean isInEveryLanguage, String name) {
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
        return new FieldSpec(path, shape, false, path);
    }

    static FieldSpec line(String path) {
        return new FieldSpec(path, new Shape.Line(), false, path);
    }

    static FieldSpec lines(String path) {
        return new FieldSpec(path, new Shape.Line(), true, path);
    }

    static FieldSpec paragraphs(String path) {
        return new FieldSpec(path, new Shape.Paragraph(), true, path);
    }

    /** The same field with a label of its own, where its path means something else in other entries. */
    FieldSpec called(String other) {
        return new FieldSpec(path, shape, isInEveryLanguage, other);
    }

    /** The key of what people call it. */
    public String key() {
        return "desk.field." + name;
    }
}
