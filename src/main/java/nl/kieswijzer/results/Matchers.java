package nl.kieswijzer.results;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.Position;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.matching.Matcher;
import nl.kieswijzer.matching.PartyPositions;
import org.springframework.stereotype.Component;

/** The matcher of each edition, made once a revision. */
@Component
class Matchers {
    private record Made(int revision, Matcher matcher) {}

    private final Map<EditionId, Made> made = new ConcurrentHashMap<>();

    Matcher of(EditionRevision revision) {
        return made.compute(
                        revision.edition().id(),
                        (_, kept) -> kept != null && kept.revision() == revision.number()
                                ? kept
                                : new Made(revision.number(), matcher(revision.edition())))
                .matcher();
    }

    private static Matcher matcher(Edition edition) {
        return Matcher.of(
                edition.statements().stream().map(Statement::id).toList(),
                edition.parties().stream()
                        .map(it -> new PartyPositions(it.id(), stances(edition, it.id())))
                        .toList());
    }

    private static Map<StatementId, Stance> stances(Edition edition, PartyId party) {
        return edition.statements().stream()
                .filter(it -> it.position(party).isPresent())
                .collect(Collectors.toMap(
                        Statement::id,
                        it -> it.position(party).map(Position::stance).orElseThrow()));
    }
}
