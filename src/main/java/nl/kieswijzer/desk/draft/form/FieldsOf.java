package nl.kieswijzer.desk.draft.form;

import static nl.kieswijzer.desk.draft.form.FieldSpec.line;
import static nl.kieswijzer.desk.draft.form.FieldSpec.lines;
import static nl.kieswijzer.desk.draft.form.FieldSpec.of;
import static nl.kieswijzer.desk.draft.form.FieldSpec.paragraphs;

import java.util.List;
import nl.kieswijzer.desk.draft.form.FieldSpec.Named;
import nl.kieswijzer.desk.draft.form.FieldSpec.Shape;
import nl.kieswijzer.election.entry.EntryKind;

/** The fields of each kind of entry, by {@code src/docs/content-pack.md}. */
public final class FieldsOf {
    private static final List<String> LEVELS =
            List.of("strengthens", "contributes", "general", "unclear", "weakens", "none");

    private static final List<FieldSpec> EDITION = List.of(
            lines("name"),
            of("languages", new Shape.Choices(LanguageName.LANGUAGES)),
            of("date", new Shape.Day()),
            line("country"),
            lines("body"),
            paragraphs("source"),
            lines("citation"),
            paragraphs("coding"),
            of("quoteLanguage", new Shape.Choice(LanguageName.LANGUAGES)),
            of("explanations", new Shape.Choice(List.of("required", "optional"))),
            of("legend", new Shape.Items(List.of(of("level", new Shape.Choice(LEVELS)), paragraphs("text")))));

    private static final List<FieldSpec> THEME = List.of(
            lines("name"),
            paragraphs("background"),
            of("topics", new Shape.Items(List.of(line("id"), lines("name"), paragraphs("introduction")))),
            of(
                    "notes",
                    new Shape.Items(
                            List.of(of("party", new Shape.One(Named.PARTY)), of("text", new Shape.Paragraph())))));

    private static final List<FieldSpec> STATEMENT = List.of(
            paragraphs("text"),
            of("topic", new Shape.One(Named.TOPIC)),
            paragraphs("meaning"),
            paragraphs("current"),
            paragraphs("for"),
            paragraphs("against"),
            of("terms", new Shape.Many(Named.TERM)),
            of("sensitivity.weight", new Shape.Choice(List.of("light", "some", "heavy"))),
            line("sensitivity.age"),
            of(
                    "sensitivity.about",
                    new Shape.Choices(List.of(
                            "abuse",
                            "sexuality",
                            "violence",
                            "exploitation",
                            "death",
                            "war",
                            "flight",
                            "poverty",
                            "crime",
                            "youth-care"))),
            paragraphs("sensitivity.reason"));

    private static final List<FieldSpec> VOTE = List.of(
            line("motion"),
            of("date", new Shape.Day()),
            of("vote", new Shape.Choice(List.of("for", "against"))),
            of("stance", new Shape.Choice(List.of("agree", "disagree"))).called("votes.stance"),
            line("url").called("votes.url"));

    private FieldsOf() {}

    /** The fields of a kind, in the order of the form. */
    public static List<FieldSpec> kind(EntryKind kind) {
        return switch (kind) {
            case EDITION -> EDITION;
            case PARTY -> List.of(line("name"), line("short"));
            case THEME -> THEME;
            case QUOTE ->
                List.of(
                        of("party", new Shape.One(Named.PARTY)),
                        of("text", new Shape.Paragraph()),
                        of("topics", new Shape.Many(Named.TOPIC)),
                        of("programme", new Shape.One(Named.PROGRAMME)),
                        line("page"));
            case TERM -> List.of(lines("name"), paragraphs("meaning"));
            case STATEMENT -> STATEMENT;
            case POSITION ->
                List.of(
                        of("stance", new Shape.Choice(List.of("agree", "neither", "disagree"))),
                        of("source", new Shape.Choice(List.of("coded", "confirmed"))),
                        of("quotes", new Shape.Quotes(true)),
                        paragraphs("rationale"),
                        of("votes", new Shape.Items(VOTE)));
            case ANSWER ->
                List.of(
                        of("stance", new Shape.Choice(List.of("agree", "neither", "disagree", "absent"))),
                        of("date", new Shape.Day()),
                        of("words", new Shape.Paragraph()),
                        line("url"),
                        paragraphs("refused"));
            case ASSESSMENT ->
                List.of(
                        of("level", new Shape.Choice(LEVELS.subList(0, LEVELS.size() - 1))),
                        of("quotes", new Shape.Quotes(false)),
                        paragraphs("rationale"));
            // What was read is what coders read: nobody fills it in here.
            case ROUND ->
                List.of(
                        of("date", new Shape.Day()),
                        paragraphs("who"),
                        of("candidates", new Shape.Items(List.of(line("id"), of("text", new Shape.Paragraph())))));
            case PROGRAMME ->
                List.of(line("title"), of("party", new Shape.One(Named.PARTY)), line("url"), line("date"));
        };
    }
}
