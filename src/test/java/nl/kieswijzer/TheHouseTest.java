package nl.kieswijzer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class TheHouseTest {
    private static final Path DRAWN = Path.of("src/docs/house.md");

    @Test
    void stands_as_it_is_drawn() throws IOException {
        String house = new HouseDocument(ApplicationModules.of(KieswijzerApplication.class)).toString();
        if (Boolean.getBoolean("kieswijzer.draw")) {
            Files.writeString(DRAWN, house);
        }
        assertThat(DRAWN)
                .as("to draw the house anew: ./mvnw test -Dtest=TheHouseTest -Dkieswijzer.draw=true")
                .content()
                .isEqualToNormalizingNewlines(house);
    }
}
