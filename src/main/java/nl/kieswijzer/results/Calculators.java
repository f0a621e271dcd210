package nl.kieswijzer.results;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.kieswijzer.core.RevisionId;
import nl.kieswijzer.election.EditionRevision;
import org.springframework.stereotype.Component;

/** The calculator of every revision that is asked for, made once: there are only as many as were ever published. */
@Component
class Calculators {
    private final Map<RevisionId, Calculator> made = new ConcurrentHashMap<>();

    Calculator of(EditionRevision revision) {
        return made.computeIfAbsent(revision.id(), _ -> new Calculator(revision.edition()));
    }
}
