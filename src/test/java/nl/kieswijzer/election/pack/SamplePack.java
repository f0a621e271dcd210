package nl.kieswijzer.election.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** A small pack in which every kind of thing occurs once or twice; tests change it by exchanging pieces of its text. */
public final class SamplePack {
    private static final Map<String, String> SOUND = Map.of(
            "edition.yaml",
            """
            format: 1
            id: voorbeeld
            languages: [nl, en]
            date: 2030-03-20
            country: NL
            name: {nl: Voorbeeldverkiezing, en: Sample election}
            body: {nl: Kamer, en: Chamber}
            source: {nl: Uit een programma., en: From a programme.}
            citation: {nl: Programma, en: Programme}
            coding: {nl: Door twee lezers., en: By two readers.}
            quoteLanguage: nl
            legend:
              - level: strengthens
                text: {nl: Veel, en: Much}
              - level: contributes
                text: {nl: Wat, en: Some}
              - level: general
                text: {nl: Algemeen, en: General}
              - level: unclear
                text: {nl: Onduidelijk, en: Unclear}
              - level: weakens
                text: {nl: Negatief, en: Negative}
              - level: none
                text: {nl: Niets, en: Nothing}
            ...
            """,
            "parties.yaml",
            """
            - id: zon
              name: Partij van de Zon
              short: Zon
            - id: maan
              name: Maan
            - id: ster
              name: Ster
            ...
            """,
            "themes.yaml",
            """
            - id: spelen
              name: {nl: Spelen, en: Play}
              background: {nl: Kinderen spelen., en: Children play.}
              notes:
                - party: maan
                  text: Geen standpunten over spelen.
              topics:
                - id: buiten
                  name: {nl: Buiten spelen, en: Playing outside}
                  introduction: {nl: Over buiten., en: About outside.}
                - id: binnen
                  name: {nl: Binnen spelen, en: Playing inside}
                  introduction: {nl: Over binnen., en: About inside.}
            ...
            """,
            "quotes.yaml",
            """
            - id: zon-1
              party: zon
              topics: [buiten, binnen]
              text: “Meer speeltuinen.”
            - id: maan-1
              party: maan
              topics: [buiten]
              text: “Geen speeltuinen.”
            ...
            """,
            "glossary.yaml",
            """
            - id: speeltuin
              name: {nl: speeltuin, en: playground}
              meaning: {nl: Een plek om te spelen., en: A place to play.}
            ...
            """,
            "statements.yaml",
            """
            - id: speeltuinen
              topic: buiten
              text: {nl: Er moeten meer speeltuinen komen., en: There must be more playgrounds.}
              meaning: {nl: Meer plek., en: More room.}
              current: {nl: Er zijn er weinig., en: There are few.}
              for: {nl: Spelen is gezond., en: Play is healthy.}
              against: {nl: Grond is duur., en: Land is dear.}
              terms: [speeltuin]
            - id: bal
              topic: binnen
              text: {nl: In huis mag een bal., en: A ball is allowed indoors.}
              meaning: {nl: Ballen binnen., en: Balls inside.}
              current: {nl: Dat mag soms., en: Sometimes allowed.}
              for: {nl: Leuk., en: Fun.}
              against: {nl: Vazen., en: Vases.}
              terms: []
            ...
            """,
            "positions.yaml",
            """
            - statement: speeltuinen
              positions:
                - party: zon
                  stance: agree
                  source: coded
                  quotes: [zon-1]
                  rationale: {nl: De partij wil meer., en: The party wants more.}
                - party: maan
                  stance: disagree
                  source: confirmed
                  quotes: [maan-1]
                  rationale: {nl: De partij wil er geen., en: The party wants none.}
            ...
            """,
            "assessments.yaml",
            """
            - topic: buiten
              assessments:
                - party: zon
                  level: contributes
                  quotes: [zon-1]
                  rationale: {nl: Een voorstel., en: One proposal.}
            ...
            """);

    private static final Path TRIAL = Path.of("src/test/resources/packs/proef");

    private final Map<String, byte[]> files = new HashMap<>();

    private SamplePack() {
        SOUND.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The pack as it should be. */
    public static SamplePack sound() {
        return new SamplePack();
    }

    /** A pack in which parties answered themselves, voted, and statements go without explanations. */
    public static SamplePack trial() {
        SamplePack pack = new SamplePack();
        try {
            pack.files.putAll(PackFiles.in(TRIAL).files());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return pack;
    }

    /** Exchanges the first place where a text stands, which must exist. */
    public SamplePack with(String file, String old, String replacement) {
        String text = new String(files.getOrDefault(file, new byte[0]), StandardCharsets.UTF_8);
        if (!text.contains(old)) {
            throw new IllegalArgumentException("%s holds no '%s'".formatted(file, old));
        }
        int at = text.indexOf(old);
        return withBytes(
                file,
                (text.substring(0, at) + replacement + text.substring(at + old.length()))
                        .getBytes(StandardCharsets.UTF_8));
    }

    public SamplePack withBytes(String file, byte[] bytes) {
        files.put(file, bytes);
        return this;
    }

    public SamplePack without(String file) {
        files.remove(file);
        return this;
    }

    public byte[] bytes(String file) {
        return files.getOrDefault(file, new byte[0]).clone();
    }

    public PackFiles files() {
        return new PackFiles("sample", files);
    }
}
