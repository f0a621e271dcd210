package nl.kieswijzer.results.share;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.core.RevisionId;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.ElectionCatalogue;

/** A catalogue of these revisions and no others. */
record Catalogue(List<EditionRevision> revisions) implements ElectionCatalogue {
    static Catalogue of(EditionRevision... revisions) {
        return new Catalogue(List.of(revisions));
    }

    @Override
    public Optional<EditionRevision> front() {
        return revisions.stream().findFirst();
    }

    @Override
    public Optional<EditionRevision> current(EditionId edition) {
        return history(edition).stream().findFirst();
    }

    @Override
    public List<EditionId> editions() {
        return revisions.stream()
                .map(it -> it.edition().id())
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public List<EditionRevision> history(EditionId edition) {
        return revisions.stream()
                .filter(it -> it.edition().id().equals(edition))
                .sorted(Comparator.comparingInt(EditionRevision::number).reversed())
                .toList();
    }

    @Override
    public Optional<EditionRevision> revision(RevisionId id) {
        return history(id.edition()).stream().filter(it -> it.id().equals(id)).findFirst();
    }
}
