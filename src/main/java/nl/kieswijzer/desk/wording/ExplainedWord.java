package nl.kieswijzer.desk.wording;

import nl.kieswijzer.election.TermId;

/**
 * A hard word that voters get the meaning of, where it stands first.
 *
 * @param term what explains it
 */
public record ExplainedWord(Span at, TermId term) {}
