package nl.kieswijzer.election.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.core.RevisionId;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.ElectionCatalogue;
import nl.kieswijzer.election.preview.Preview;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/**
 * What is published, for everybody but who looks at a draft or in the archive: to them that is the front edition, and a draft the
 * latest of its history.
 */
@Component
@Primary
class ShownEditions implements ElectionCatalogue {
    private final PublishedEditions published;

    ShownEditions(PublishedEditions published) {
        this.published = published;
    }

    @Override
    public Optional<EditionRevision> front() {
        return Preview.current().map(Preview::revision).or(published::front);
    }

    @Override
    public Optional<EditionRevision> current(EditionId edition) {
        return of(edition).map(Preview::revision).or(() -> published.current(edition));
    }

    @Override
    public List<EditionId> editions() {
        return Preview.current()
                .map(it -> List.of(it.revision().edition().id()))
                .orElseGet(published::editions);
    }

    @Override
    public List<EditionRevision> archive() {
        return published.archive();
    }

    @Override
    public List<EditionRevision> history(EditionId edition) {
        return of(edition)
                .filter(it -> published.revision(it.revision().id()).isEmpty())
                .map(it -> Stream.concat(Stream.of(it.revision()), published.history(it.edition()).stream())
                        .toList())
                .orElseGet(() -> published.history(edition));
    }

    @Override
    public Optional<EditionRevision> revision(RevisionId id) {
        return of(id.edition())
                .map(Preview::revision)
                .filter(it -> it.id().equals(id))
                .or(() -> published.revision(id));
    }

    private static Optional<Preview> of(EditionId edition) {
        return Preview.current().filter(it -> it.revision().edition().id().equals(edition));
    }
}
