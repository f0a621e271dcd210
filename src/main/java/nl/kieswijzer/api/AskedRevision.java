package nl.kieswijzer.api;

import java.util.Optional;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.RevisionId;
import nl.kieswijzer.core.Slug;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.ElectionCatalogue;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/** Finds what the address of a request names. */
@Component
class AskedRevision {
    private final ElectionCatalogue catalogue;

    AskedRevision(ElectionCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The revision that a request to read asks for: the latest, or that in {@code ?revision=}.
     *
     * @throws Problem 404 where there is none, 400 where that is no number
     */
    EditionRevision of(ServerRequest request) {
        return of(request, request.param("revision").map(AskedRevision::number));
    }

    /** The same with the number of the revision from somewhere else; the latest where there is none. */
    EditionRevision of(ServerRequest request, Optional<Integer> number) {
        EditionId edition = Optional.of(request.pathVariable("edition"))
                .filter(Slug::fits)
                .map(EditionId::new)
                .filter(it -> catalogue.current(it).isPresent())
                .orElseThrow(() -> Problem.missing("There is no such edition. /api/v1/editions has them all."));
        return number.map(it -> catalogue.revision(new RevisionId(edition, it)))
                .orElseGet(() -> catalogue.current(edition))
                .orElseThrow(() -> Problem.missing("This edition has no such revision."));
    }

    /** The statement in the address. */
    static StatementId statement(ServerRequest request) {
        return Optional.of(request.pathVariable("statement"))
                .filter(Slug::fits)
                .map(StatementId::new)
                .orElseThrow(AskedRevision::noStatement);
    }

    static Problem noStatement() {
        return Problem.missing("This edition has no such statement.");
    }

    /** The party in {@code ?party=}; empty where none is asked for. */
    static Optional<PartyId> party(ServerRequest request, EditionRevision revision) {
        return request.param("party")
                .map(it -> Optional.of(it)
                        .filter(Slug::fits)
                        .map(PartyId::new)
                        .filter(id -> revision.edition().party(id).isPresent())
                        .orElseThrow(() -> Problem.missing("This edition has no such party.")));
    }

    private static int number(String text) {
        if (!text.matches("[1-9][0-9]{0,8}")) {
            throw new Problem(HttpStatus.BAD_REQUEST, "revision is the number of a revision, from 1.");
        }
        return Integer.parseInt(text);
    }
}
