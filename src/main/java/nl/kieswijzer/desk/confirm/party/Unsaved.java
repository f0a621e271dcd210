package nl.kieswijzer.desk.confirm.party;

/**
 * What somebody typed that was not saved.
 *
 * @param above the statement that stood above it
 */
record Unsaved(String above, String typed) {}
