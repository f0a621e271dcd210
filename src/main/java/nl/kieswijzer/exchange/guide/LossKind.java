package nl.kieswijzer.exchange.guide;

import java.util.Locale;

/** What of an edition a format has no place for, and what of a format an edition has none for. Where details are not named, one: how many. */
public enum LossKind {
    // In: what stands in the file and not in the draft.
    /** Short names of statements; their ids are made of them. */
    SHORT_TITLES,
    /** A party's reason that is longer than an edition allows. Details: the party, the statement, how long it is, how long it may be. */
    WORDS_CUT,
    /** Texts with a lay-out. */
    LAYOUT,
    /** Details: the language, in how many texts it lacks. */
    LANGUAGE_LEFT_OUT,
    /** Reasons of parties in a second language. */
    WORDS_TRANSLATED,
    /** Questions that nobody can agree or disagree with. Details: how many, which. */
    OTHER_QUESTIONS,
    /** Answers on a scale of more steps than three. */
    STRENGTH,
    /** Details: how many, which. */
    OTHER_ELECTIONS,
    CONSTITUENCIES,
    /** People, where parties answered themselves. */
    CANDIDATES,
    /** Answers on nothing, of nobody, or that are none. */
    UNKNOWN_ANSWERS,
    /** Answers where the same party answered the same otherwise before. */
    SECOND_ANSWERS,
    EMPTY_STATEMENTS,
    PICTURES,
    /** Addresses beside the first of an answer. */
    MORE_ADDRESSES,

    // In: what was taken for granted.
    /** People are ranked, for their parties did not answer. */
    PEOPLE_AS_PARTIES,
    /** The format does not say who answered for parties. */
    TAKEN_AS_OWN,
    /** 'Neutral' in kalkulacka. */
    NULL_AS_NEITHER,
    /** Which end of a scale agrees. */
    DIRECTION,
    /** Of parties' answers. Detail: the date. */
    DATE_OF_ANSWERS,
    /** Detail: the country. */
    COUNTRY,
    /** Detail: the language. */
    LANGUAGE,
    READ_AS_WINDOWS,

    // Out: what stands in the edition and not in the file.
    /** What the edition says of itself, for which there is no field. */
    HEADER,
    /** Ids of parties and statements that come back as others. */
    IDS,
    /** Texts that are not written in the language of the file. */
    UNWRITTEN,
    /** Detail: the languages. */
    LANGUAGES,
    /** OpenVAA asks topic by topic. */
    ORDER,
    SILENCE_LEFT_OUT,
    /** Mahlowat counts its 'd' as nothing, but as something that could have been had. */
    SILENCE_AS_ZERO,
    NEITHER_AS_NULL,
    /** Positions that editors derived from programmes. */
    CODED,
    QUOTES,
    RATIONALES,
    MEANINGS,
    /** What holds now, and arguments for and against. */
    EXPLANATIONS,
    TERMS,
    TOPICS,
    THEMES,
    ASSESSMENTS,
    PROGRAMMES,
    SENSITIVITIES,
    VOTES,
    ROUNDS,
    /** Answers of parties that the editors did not take over. */
    REFUSED,
    /** What parties say of statements on which they take no stance. */
    SILENT_WORDS,
    /** Addresses of parties' answers. */
    ADDRESSES,
    ANSWER_DATES;

    /** In small letters, as in the message files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
