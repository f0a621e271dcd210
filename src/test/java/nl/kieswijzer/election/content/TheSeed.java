package nl.kieswijzer.election.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;

/** The page that tk2021 was made from: what it says of each party, paragraph by paragraph, with white space evened out. */
public final class TheSeed {
    private static final String BULLET = " • ";
    private static final List<String> PARTIES = List.of(
            "ChristenUnie",
            "CDA",
            "D66",
            "GroenLinks",
            "SGP",
            "VVD",
            "PvdA",
            "PVV",
            "SP",
            "Partij voor de Dieren",
            "50PLUS",
            "Denk",
            "Forum voor Democratie");

    private final String text;

    private TheSeed(String text) {
        this.text = text;
    }

    public static TheSeed read() throws IOException {
        return new TheSeed(new ClassPathResource("seed/stem-voor-kinderen-2021-seksuele-uitbuiting.txt")
                .getContentAsString(StandardCharsets.UTF_8));
    }

    /** The page without its line breaks. */
    public String flat() {
        return evened(text);
    }

    /** The paragraphs under each party's name, in the order of the page; none for a party without text. */
    public Map<String, List<String>> paragraphsByParty() {
        Map<String, List<String>> byParty = new LinkedHashMap<>();
        Optional<String> party = Optional.empty();
        for (String block : text.split("\\n\\s*\\n")) {
            if (block.startsWith(BULLET)) {
                String name = evened(block.substring(BULLET.length()));
                party = PARTIES.stream().filter(name::equals).findFirst();
                party.ifPresent(it -> byParty.put(it, new ArrayList<>()));
            } else {
                party.ifPresent(
                        it -> byParty.getOrDefault(it, new ArrayList<>()).add(evened(block)));
            }
        }
        byParty.values().forEach(it -> it.removeIf(String::isBlank));
        return byParty;
    }

    public static String evened(String text) {
        return text.replaceAll("(?U)\\s+", " ").strip();
    }
}
