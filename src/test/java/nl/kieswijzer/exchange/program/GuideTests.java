package nl.kieswijzer.exchange.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kieswijzer.election.entry.Entry;
import nl.kieswijzer.election.entry.EntryKind;
import nl.kieswijzer.election.pack.PackReader;
import nl.kieswijzer.election.pack.node.Fault;
import nl.kieswijzer.exchange.Outcome;
import nl.kieswijzer.exchange.guide.LossKind;
import nl.kieswijzer.exchange.program.Programs.CameIn;

/** What tests of other programs' files share. */
public final class GuideTests {
    private GuideTests() {}

    /** Files by name and text. */
    public static Map<String, byte[]> files(String... namesAndTexts) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            files.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }

    public static CameIn cameIn(Map<String, byte[]> files) {
        return cameIn(files, Said.NOTHING);
    }

    public static CameIn cameIn(Map<String, byte[]> files, Said said) {
        Outcome<CameIn> outcome = Programs.read(files, said);
        assertThat(outcome).isInstanceOf(Outcome.Read.class);
        return ((Outcome.Read<CameIn>) outcome).value();
    }

    public static Said said(String name, String date, String country) {
        return new Said(Optional.empty(), name, date, country, "");
    }

    /** What the checker finds in what came in. */
    public static List<Fault> faults(CameIn cameIn) {
        return PackReader.read(cameIn.edition(), cameIn.entries()).faults();
    }

    public static List<Entry> of(CameIn cameIn, EntryKind kind) {
        return cameIn.entries().stream().filter(it -> it.key().kind() == kind).toList();
    }

    public static List<String> names(CameIn cameIn, EntryKind kind) {
        return of(cameIn, kind).stream().map(it -> it.key().name()).toList();
    }

    public static String text(CameIn cameIn, EntryKind kind, String name, String field) {
        return of(cameIn, kind).stream()
                .filter(it -> it.key().name().equals(name))
                .findFirst()
                .orElseThrow()
                .content()
                .text(field)
                .orElse("");
    }

    public static List<LossKind> kinds(CameIn cameIn) {
        return cameIn.losses().stream().map(it -> it.kind()).toList();
    }
}
