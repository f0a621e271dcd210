package nl.kieswijzer.results;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.election.EditionRevision;
import org.springframework.stereotype.Component;

/** The calculator of every revision that is asked for, made once: there are only as many as were ever published. */
@Component
class Calculators {
    private record Key(EditionId edition, int revision) {}

    private final Map<Key, Calculator> made = new ConcurrentHashMap<>();

    Calculator of(EditionRevision revision) {
        return made.computeIfAbsent(
                new Key(revision.edition().id(), revision.number()), _ -> new Calculator(revision.edition()));
    }
}
