package nl.kieswijzer.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.election.entry.Content;
import nl.kieswijzer.election.entry.Entry;
import nl.kieswijzer.election.entry.EntryKey;
import nl.kieswijzer.election.entry.EntryKind;
import nl.kieswijzer.election.pack.EntriesOf;
import nl.kieswijzer.election.pack.PackFiles;
import nl.kieswijzer.election.pack.PackReader;
import nl.kieswijzer.election.pack.PackResult;
import nl.kieswijzer.properties.Generator;

/** Entries to send out and take in again. */
public final class SampleEntries {
    public static final EditionId ID = new EditionId("tk2021");

    private static final List<String> ODD = List.of(
            "Gratis openbaar vervoer",
            "no",
            "1e3",
            "null",
            "~",
            "0x1F",
            "2021-03-17",
            "-",
            "---",
            "...",
            "# geen commentaar",
            "a #b",
            "a: b",
            "eindigt op:",
            "| pijp",
            "> hoek",
            "'",
            "\"aan halen\"",
            "'=1+1",
            "=HYPERLINK(\"http://kwaad.example\")",
            "+31",
            "-2",
            "@SOM(A1)",
            "\ttab",
            " spatie ervoor",
            "spatie erna ",
            "twee  spaties",
            "regel een\nregel twee",
            "regel een\n\nregel drie",
            "eindigt op regel\n",
            "twee leeg\n\n",
            "\nbegint leeg",
            "  ingesprongen\nregel",
            "regel\n  ingesprongen\nregel",
            "windows\r\nregels",
            "oud\rmac",
            "emoji 🧒🏽 en é ü ﬁ",
            "_x0041_",
            "bel\u0007",
            "nul\u0001",
            "\u2028scheiding\u0085",
            "\uFEFFmerk",
            "half \uD83D",
            "komma, punt; tab\t",
            "[lijst]",
            "{veld: x}",
            "* &ster",
            "%procent `terug`",
            "een heel lange zin die door blijft gaan, want hij moet over de breedte van een regel heen: dan vouwt hij om # en - niet",
            "een heel lange zin met  twee spaties die door blijft gaan, want hij moet over de breedte van een regel heen gaan",
            "een heel lange regel die door blijft gaan, want hij moet over de breedte van een regel heen gaan, en dan\nnog een");

    public static final Generator<String> TEXTS = choices -> {
        String first = ODD.get((int) choices.below(ODD.size()));
        return choices.below(3) == 0 ? first + ODD.get((int) choices.below(ODD.size())) : first;
    };

    private SampleEntries() {}

    /** The entries of the packaged edition. */
    public static List<Entry> tk2021() {
        try {
            PackFiles files = PackFiles.in(Path.of("src/main/resources/content/tk2021"));
            return EntriesOf.edition(((PackResult.Sound) PackReader.read(files)).edition());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** An unfinished draft: odd texts everywhere, things missing, and things that nobody knows. No two entries have one key. */
    public static final Generator<List<Entry>> DRAFTS = choices -> {
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry(
                EntryKey.EDITION,
                Content.EMPTY
                        .withTexts("languages", List.of("nl", "en"))
                        .with("body.nl", TEXTS.from(choices))
                        .withItems("legend", List.of(Content.of("level", "weird", "text.nl", TEXTS.from(choices))))));
        for (int i = 0; i < choices.below(4); i++) {
            entries.add(new Entry(
                    new EntryKey(EntryKind.PARTY, "p" + i),
                    Content.of("name", TEXTS.from(choices), "odd", TEXTS.from(choices))));
        }
        for (int i = 0; i < choices.below(3); i++) {
            entries.add(new Entry(
                    new EntryKey(EntryKind.PROGRAMME, "prog-" + i),
                    Content.of(
                            "title",
                            TEXTS.from(choices),
                            "party",
                            "p0",
                            "url",
                            "https://a.example/?b=c#d",
                            "date",
                            "2021-01-01",
                            "file",
                            "ab12")));
            entries.add(new Entry(
                    new EntryKey(EntryKind.QUOTE, "q" + i),
                    Content.of("party", "p0", "text", TEXTS.from(choices), "programme", "prog-0", "page", "12")
                            .withTexts("topics", List.of("t1", TEXTS.from(choices)))));
        }
        for (int i = 0; i < choices.below(4); i++) {
            entries.add(new Entry(
                    new EntryKey(EntryKind.STATEMENT, "s" + i),
                    Content.of(
                                    "text.nl",
                                    TEXTS.from(choices),
                                    "text.en",
                                    TEXTS.from(choices),
                                    "topic",
                                    TEXTS.from(choices))
                            .withInside("sensitivity", new Content(Map.of("age", "12", "about", List.of("war"))))));
        }
        for (int i = 0; i < choices.below(4); i++) {
            Map<String, Object> sentences = new LinkedHashMap<>();
            sentences.put("q0", TEXTS.from(choices));
            entries.add(new Entry(
                    new EntryKey(EntryKind.POSITION, "s" + choices.below(2) + "/p" + i),
                    Content.of(
                                    "stance",
                                    choices.below(2) == 0 ? "agree" : TEXTS.from(choices),
                                    "rationale.nl",
                                    TEXTS.from(choices))
                            .withTexts("quotes", List.of("q0", "q1"))
                            .withInside("sentences", new Content(sentences))));
        }
        return List.copyOf(entries);
    };
}
