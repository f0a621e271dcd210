package nl.kieswijzer.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Optional;
import nl.kieswijzer.election.ElectionCatalogue;
import nl.kieswijzer.results.Editions;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

class WithoutAnEditionTest {
    private final ElectionCatalogue catalogue = mock(ElectionCatalogue.class);

    @Test
    void a_server_is_not_ready_and_with_one_it_is() {
        when(catalogue.front()).thenReturn(Optional.empty());
        assertThat(status()).isEqualTo(Status.OUT_OF_SERVICE);

        when(catalogue.front()).thenReturn(Optional.of(Editions.revision(Editions.tk2021(), 1)));
        assertThat(status()).isEqualTo(Status.UP);
    }

    private Status status() {
        return new EditionsHealth(catalogue).health().getStatus();
    }
}
