package nl.kieswijzer.election.pack;

/**
 * One thing wrong with a pack.
 *
 * @param line counts from 1
 * @param problem what is wrong
 * @param remedy what to do about it
 */
public record Fault(String file, int line, String problem, String remedy) {
    @Override
    public String toString() {
        return "%s:%d: %s. %s.".formatted(file, line, problem, remedy);
    }
}
