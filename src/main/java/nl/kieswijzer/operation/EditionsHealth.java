package nl.kieswijzer.operation;

import nl.kieswijzer.election.ElectionCatalogue;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether there is an edition in memory to answer from. A server without one is not ready for voters. */
@Component("editions")
class EditionsHealth implements HealthIndicator {
    private final ElectionCatalogue catalogue;

    EditionsHealth(ElectionCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Health health() {
        return (catalogue.front().isPresent() ? Health.up() : Health.outOfService()).build();
    }
}
