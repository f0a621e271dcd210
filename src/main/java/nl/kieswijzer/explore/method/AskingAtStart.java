package nl.kieswijzer.explore.method;

import nl.kieswijzer.election.ElectionCatalogue;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Works out how well the edition asks once the server is up, beside the first visitors, so that none of them waits for it. */
@Component
class AskingAtStart {
    private final ElectionCatalogue catalogue;

    AskingAtStart(ElectionCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @EventListener(ApplicationReadyEvent.class)
    void prepare() {
        Thread.ofVirtual().start(() -> catalogue.front().ifPresent(it -> AskingReports.of(it.edition())));
    }
}
