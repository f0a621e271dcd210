package nl.kieswijzer.election;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import nl.kieswijzer.election.pack.PackReader;
import nl.kieswijzer.election.pack.PackResult;
import nl.kieswijzer.election.pack.SamplePack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Parties with names that would stand elsewhere by the codes of their letters: capitals first, accents last. */
class TheOrderOfPartiesTest {
    private static final List<String> BY_NAME = List.of(
            "50PLUS",
            "Bij1",
            "de Eerlijke Lijst",
            "Eén",
            "Eendracht",
            "Élan",
            "groenlinks",
            "iedereen samen",
            "JA21",
            "Maan",
            "Ons Huis",
            "Öresund",
            "Partij van de Zon",
            "Partij voor de Dieren",
            "PVV",
            "Ster",
            "ÜBER ALLES FAIR",
            "VVD");
    private static final int SHUFFLES = 20;

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void is_the_alphabet_whatever_the_order_of_the_pack(String language) {
        List<String> names = new ArrayList<>(BY_NAME);
        for (int seed = 0; seed < SHUFFLES; seed++) {
            Collections.shuffle(names, new Random(seed));
            Edition edition = edition(names);
            assertThat(edition.parties())
                    .as("the pack's own order, seed %d", seed)
                    .extracting(Party::name)
                    .containsExactlyElementsOf(names);
            assertThat(edition.partiesByName(Locale.of(language)))
                    .as("seed %d", seed)
                    .extracting(Party::name)
                    .containsExactlyElementsOf(BY_NAME);
        }
    }

    private static Edition edition(List<String> names) {
        String entries = names.stream()
                .map(it -> "- {id: %s, name: %s}\n".formatted(id(it), it))
                .collect(Collectors.joining());
        byte[] file = (entries + "...\n").getBytes(StandardCharsets.UTF_8);
        return switch (PackReader.read(
                SamplePack.sound().withBytes("parties.yaml", file).files())) {
            case PackResult.Sound(Edition edition) -> edition;
            case PackResult.Faulty(var faults) -> throw new AssertionError(faults.toString());
        };
    }

    /** The three that the sample pack speaks of have their ids; those of the others say nothing of the order. */
    private static String id(String name) {
        return switch (name) {
            case "Maan" -> "maan";
            case "Partij van de Zon" -> "zon";
            case "Ster" -> "ster";
            default -> "p" + Integer.toUnsignedString(name.hashCode());
        };
    }
}
