package nl.kieswijzer.election.pack;

import java.util.Optional;

/**
 * One thing wrong with a pack.
 *
 * @param line counts from 1
 * @param problem what is wrong
 * @param remedy what to do about it
 * @param spot where in the entries of a draft, if the pack is one
 */
public record Fault(String file, int line, String problem, String remedy, Optional<Spot> spot) {
    @Override
    public String toString() {
        return "%s:%d: %s. %s.".formatted(file, line, problem, remedy);
    }
}
