package nl.kieswijzer.explore.method;

import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.ElectionCatalogue;
import nl.kieswijzer.explore.parts.RoundFigures;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Works out how well the edition asks, and how far its readers agree, once the server is up, beside the first visitors, so that none of them waits for it. */
@Component
class AskingAtStart {
    private final ElectionCatalogue catalogue;

    AskingAtStart(ElectionCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @EventListener(ApplicationReadyEvent.class)
    void prepare() {
        Thread.ofVirtual()
                .start(() -> catalogue.front().map(EditionRevision::edition).ifPresent(AskingAtStart::workOut));
    }

    private static void workOut(Edition edition) {
        AskingReports.of(edition);
        edition.rounds().forEach(it -> RoundFigures.of(it, edition));
    }
}
