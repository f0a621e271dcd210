package nl.kieswijzer.exchange;

import java.util.Locale;

/** What can be wrong with a file, or worth saying of it. The details of a fault fill in its sentence. */
public enum Problem {
    /** Detail: how many MB are the most. */
    TOO_LARGE,
    NOT_A_ZIP,
    /** It was cut off, or damaged on its way. */
    BROKEN_ZIP,
    /** Detail: how many MB are the most. */
    UNPACKS_TOO_LARGE,
    /** Detail: how many are the most. */
    TOO_MANY_FILES,
    /** It unpacks to so many times its size that no honest file does. */
    PACKED_TOO_TIGHT,
    /** Detail: the path, which leads out of the zip. */
    PATH_OUTSIDE,
    /** Detail: the file. */
    FILE_TWICE,
    /** Detail: the file. */
    FILE_MISSING,
    NOT_UTF8,
    CUT_OFF,
    NOT_YAML,
    ALIAS,
    OTHER_FORMAT,
    NOT_A_LIST,
    NOT_FIELDS,
    /** Details: the field, and what stands there. */
    NO_ID,
    /** Detail: the field. */
    FIELD_TWICE,
    /** Detail: the field. */
    FIELD_UNKNOWN,
    /** Details: the entry, and the line where it stood first. */
    ENTRY_TWICE,

    NOT_A_SPREADSHEET,
    /** Of Excel before 2007, or locked with a password: both look the same from outside. */
    OLD_OR_LOCKED,
    /** None of the sheets is one that we know. */
    NO_SHEET,
    /** The headers are of no table that we know. */
    WHICH_TABLE,
    /** Detail: the header. */
    HEADER_MISSING,
    /** Detail: the header. */
    HEADER_UNKNOWN,
    /** Detail: the header. */
    HEADER_TWICE,
    /** Something stands in a column without a header. */
    NO_HEADER,
    /** Detail: the cell. */
    FORMULA,
    /** Detail: the cell. */
    ERROR_IN_CELL,
    /** Detail: the header. */
    EMPTY_ID,
    /** Detail: what stands there. */
    NOT_AN_ID,
    /** Detail: the row where it stood first. */
    ROW_TWICE,
    /** Detail: the id. */
    UNKNOWN_PARTY,
    /** Detail: the id. */
    UNKNOWN_STATEMENT,
    /** Details: what stands there, and what to choose from. */
    UNKNOWN_WORD,
    /** Detail: how many are the most. */
    TOO_MANY_ROWS,
    NOT_CSV,
    /** No encoding that we know makes text of it. */
    OTHER_ENCODING,

    NOT_JSON,
    /** None of the programs that we know has files like these. */
    FORMAT_UNKNOWN,
    /** Detail: where each is. */
    SEVERAL_GUIDES,
    /** Detail: the file or the field. */
    PART_MISSING,
    NO_PARTIES,
    NO_STATEMENTS,

    /** No fault: it was read as Windows-1252. */
    READ_AS_WINDOWS,
    /** No fault. Detail: the sheet that was passed over. */
    SHEET_PASSED_OVER,
    /** No fault. Detail: the edition that it is of. */
    OTHER_EDITION;

    /** In small letters, as in the message files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
