package nl.kieswijzer.election.source;

/**
 * A page of a programme.
 *
 * @param page from 1, counted as a PDF reader does; not what is printed on it
 */
public record ProgrammePage(ProgrammeId programme, int page) {
    public ProgrammePage {
        if (page < 1) {
            throw new IllegalArgumentException("pages are numbered from 1, not " + page);
        }
    }
}
