package nl.kieswijzer.election.entry;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What can be wrong with an edition. Each has its words here for who makes a content pack, in English and of files and lines; who
 * works at the desk gets words of the desk's own.
 */
public enum FaultKind {
    FILE_MISSING("the file is missing", "Add it; a pack consists of %1$s", Argument.TEXT),
    FILE_TOO_LARGE("the file is larger than %1$s bytes", "Split or shorten it", Argument.TEXT),
    FILE_NOT_A_LIST("the file should be a list", "Begin each entry with '- '"),
    EMPTY_FILE("the file is empty", "Fill it as src/docs/content-pack.md describes"),
    NOT_UTF8("a byte is not UTF-8", "Save the file as UTF-8"),
    CUT_OFF("the file does not end with '...' and may have been cut off", "Complete it and end it with a line '...'"),
    NOT_YAML("this is not valid YAML: %1$s", "Mend the file", Argument.TEXT),
    LINE_NOT_YAML("this is not valid YAML: %1$s", "Mend the line or the one above it", Argument.TEXT),
    ALIAS("aliases (*name) are not allowed", "Write the content out"),
    OTHER_FORMAT("this is not format %1$s", "Write 'format: %1$s', the only one there is", Argument.TEXT),

    NO_FIELDS("here should be fields (%1$s)", "Write them as 'name: value', a line each", Argument.TEXT),
    UNKNOWN_FIELD("unknown field '%1$s'", "Known here: %2$s", Argument.TEXT, Argument.TEXT),
    FIELD_TWICE("field '%1$s' stands here twice", "Keep one of the two", Argument.FIELD),
    NOT_A_LIST("'%1$s' should be a list", "Begin each entry with '- ', or write []", Argument.FIELD),
    NOT_TEXT("'%1$s' should be text", "Write one value here, not a list or fields", Argument.FIELD),

    MISSING("field '%1$s' is missing", "Add '%1$s: …'", Argument.FIELD),
    NOT_IN_LANGUAGE("'%1$s' is missing in language '%2$s'", "Add '%2$s: …'", Argument.FIELD, Argument.LANGUAGE),
    EMPTY("'%1$s' is empty", "Fill it in", Argument.FIELD),
    TOO_LONG("'%1$s' is longer than %2$s characters", "Shorten it", Argument.FIELD, Argument.TEXT),
    CONTROL_CHARACTER("'%1$s' holds a control character", "Remove it", Argument.FIELD),
    NOT_A_CHOICE("'%1$s' is not a value of '%2$s'", "Choose from %3$s", Argument.TEXT, Argument.FIELD, Argument.WORDS),
    NOT_A_DATE("'%1$s' is not a date", "Write it as year-month-day, such as 2021-03-17", Argument.TEXT),
    TWICE_IN_LIST("'%1$s' stands twice in '%2$s'", "Remove one", Argument.TEXT, Argument.FIELD),

    NOT_AN_ID(
            "'%1$s' is not an id",
            "Use lower-case letters, digits and single hyphens, at most %2$s characters", Argument.TEXT, Argument.TEXT),
    ID_TWICE(
            "%1$s '%2$s' exists already, at line %3$s",
            "Give one of the two another id", Argument.THING, Argument.TEXT, Argument.TEXT),
    UNKNOWN_ID("unknown %1$s '%2$s'", "Correct it, or add it to %3$s", Argument.THING, Argument.TEXT, Argument.TEXT),

    NOT_LANGUAGES("'languages' should list language codes", "Write them as [nl, en], the default first"),
    NOT_A_COUNTRY("'country' should be a country code", "Write two capitals, such as NL"),
    LEVEL_TWICE("this level stands in the legend twice", "Remove one"),
    LEVEL_LACKING("the legend lacks a level", "Give each of %1$s its text", Argument.WORDS),

    QUOTE_WITHOUT_TOPIC("a quote without a topic", "Name at least one topic in 'topics'"),
    QUOTE_OF_ANOTHER(
            "quote '%1$s' is not of party '%2$s'", "Name a quote of this party", Argument.QUOTE, Argument.PARTY),
    NOT_A_WEB_ADDRESS(
            "'%1$s' is not the address of a page",
            "Copy it from the address bar, with https:// in front", Argument.TEXT),
    NOT_A_SHA("'file' is not a SHA-256", "Write 64 hexadecimal digits, or leave it out"),
    NOT_A_PAGE("'%1$s' is not a number of pages", "Write a number from 1 to 9999", Argument.FIELD),
    PAGE_OF_NO_PROGRAMME("a page of no programme", "Name the programme, or remove the page"),
    PROGRAMME_WITHOUT_PAGE("a programme without a page", "Say on which page of it the quote stands"),
    PROGRAMME_OF_ANOTHER(
            "programme '%1$s' is not of party '%2$s'",
            "Name a programme of this party", Argument.PROGRAMME, Argument.PARTY),
    NO_SUCH_PAGE(
            "programme '%1$s' has no page %2$s",
            "Write a number from 1 to %3$s", Argument.PROGRAMME, Argument.TEXT, Argument.TEXT),
    POSITION_WITHOUT_QUOTE(
            "a position without a quote", "Name at least one quote that exists in 'quotes', or remove the entry"),
    ASSESSMENT_WITHOUT_QUOTE(
            "an assessment without a quote", "Name at least one quote that exists in 'quotes', or remove the entry"),
    NOT_IN_QUOTE(
            "these words do not stand in quote '%1$s'",
            "Copy them from quotes.yaml, letter for letter, with '%2$s' for what you leave out between",
            Argument.QUOTE,
            Argument.TEXT),
    STATEMENT_TWICE("statement '%1$s' stands here twice", "Put what it lists together", Argument.STATEMENT),
    POSITION_TWICE("party '%1$s' has a position on this statement already", "Keep one of the two", Argument.PARTY),
    ANSWER_TWICE("party '%1$s' answered on this statement already", "Keep one of the two", Argument.PARTY),
    ANSWER_NOT_TAKEN_OVER(
            "party '%1$s' answered otherwise than its position says",
            "Take its answer over in positions.yaml, or say in 'refused' why not", Argument.PARTY),
    CONFIRMED_WITHOUT_ANSWER(
            "a confirmed position without a quote, and without an answer of the party that says so",
            "Add the answer to answers.yaml, or name at least one quote"),
    TOPIC_TWICE("topic '%1$s' stands here twice", "Put its assessments together", Argument.TOPIC),
    ASSESSMENT_TWICE("party '%1$s' is assessed on this topic already", "Keep one of the two", Argument.PARTY),
    LEVEL_NONE(
            "level 'none' is for parties without quotes, which are not listed", "Remove the entry or choose a level"),

    ABOUT_NOTHING("heavier than light, but about nothing", "Say in 'about' what can hurt"),
    NOT_AN_AGE("'age' is not an age to advise", "Write a number from 8 to 18");

    /** What a value in the words is, so that each room can say it as its readers do. */
    public enum Argument {
        /** As it was written, or a number. */
        TEXT,
        /** The name of a field in a pack. */
        FIELD,
        /** The code of a language. */
        LANGUAGE,
        /** Words of a pack to choose from, with commas between. */
        WORDS,
        /** What kind of thing: {@code party}, {@code topic} … */
        THING,
        PARTY,
        TOPIC,
        QUOTE,
        STATEMENT,
        PROGRAMME
    }

    /** What is found as long as somebody has not come to it: nothing is wrong with what is there. */
    private static final Set<FaultKind> NOT_YET = EnumSet.of(
            MISSING,
            NOT_IN_LANGUAGE,
            EMPTY,
            LEVEL_LACKING,
            QUOTE_WITHOUT_TOPIC,
            PROGRAMME_WITHOUT_PAGE,
            POSITION_WITHOUT_QUOTE,
            ASSESSMENT_WITHOUT_QUOTE,
            CONFIRMED_WITHOUT_ANSWER,
            ABOUT_NOTHING);

    private final String problem;
    private final String remedy;
    private final List<Argument> arguments;

    FaultKind(String problem, String remedy, Argument... arguments) {
        this.problem = problem;
        this.remedy = remedy;
        this.arguments = List.of(arguments);
    }

    /** Whether this is still to be done, and not wrong. Either keeps an edition from being published. */
    public boolean notYet() {
        return NOT_YET.contains(this);
    }

    /** What its values are, in their order. */
    public List<Argument> arguments() {
        return arguments;
    }

    /** What is wrong, for who makes a pack. */
    public String problem(List<String> values) {
        return problem.formatted(values.toArray());
    }

    /** What to do about it, for who makes a pack. */
    public String remedy(List<String> values) {
        return remedy.formatted(values.toArray());
    }

    /** In small letters, as in the keys of messages. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
