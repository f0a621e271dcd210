package nl.kieswijzer.exchange.program;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.election.entry.Entry;
import nl.kieswijzer.exchange.Fault;
import nl.kieswijzer.exchange.Outcome;
import nl.kieswijzer.exchange.Problem;
import nl.kieswijzer.exchange.Unzipped;
import nl.kieswijzer.exchange.guide.EditionIds;
import nl.kieswijzer.exchange.guide.Guide;
import nl.kieswijzer.exchange.guide.GuideEntries;
import nl.kieswijzer.exchange.guide.GuideFiles;
import nl.kieswijzer.exchange.guide.GuideOf;
import nl.kieswijzer.exchange.guide.Imported;
import nl.kieswijzer.exchange.guide.Loss;
import nl.kieswijzer.exchange.guide.Losses;

/** Reads files of other programs, whichever they are of, to the entries of an edition, and writes them from those. */
public final class Programs {
    /** The same edition gives the same bytes. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(2020, 1, 1, 0, 0);

    private static final int MOST_NAMED = 10;

    private Programs() {}

    /**
     * What came in.
     *
     * @param edition by its name and year, or as somebody said
     * @param losses what does not come along, and what was taken for granted
     */
    public record CameIn(Program program, EditionId edition, List<Entry> entries, List<Loss> losses) {
        public CameIn {
            entries = List.copyOf(entries);
            losses = List.copyOf(losses);
        }
    }

    /**
     * What goes out.
     *
     * @param files by their path
     * @param losses what is not in them
     */
    public record GoesOut(Program program, EditionId edition, Map<String, byte[]> files, List<Loss> losses) {
        public GoesOut {
            files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
            losses = List.copyOf(losses);
        }

        /** One file as it is; several as a zip. */
        public byte[] bytes() {
            return files.size() == 1 ? files.values().iterator().next() : zip(files);
        }
    }

    private record Place(Program program, String at) {}

    /** Reads one file, a zip or JSON. */
    public static Outcome<CameIn> read(String name, byte[] bytes, Said said) {
        boolean isZip = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
        if (!isZip && bytes.length > Unzipped.MOST_PACKED_MB * (1 << 20)) {
            return Outcome.faulty(Fault.whole(Problem.TOO_LARGE, Unzipped.MOST_PACKED_MB));
        }
        // By what is in it: a file of JSON may be called anything.
        String path = name.replaceAll("[/\\\\]", "_").replaceFirst("(?i)(\\.json)?$", ".json");
        return isZip ? Unzipped.of(bytes).then(it -> read(it, said)) : read(Map.of(path, bytes), said);
    }

    /** Reads the files of a folder by their paths in it. */
    public static Outcome<CameIn> read(Map<String, byte[]> files, Said said) {
        GuideFiles all = new GuideFiles(files);
        List<Place> places = places(all);
        if (places.size() > 1) {
            String names = String.join(
                    ", ",
                    places.stream()
                            .limit(MOST_NAMED)
                            .map(it -> it.at().isEmpty() ? "." : it.at())
                            .toList());
            return Outcome.faulty(Fault.whole(Problem.SEVERAL_GUIDES, names));
        }
        return places.stream()
                .findFirst()
                .map(it -> it.program()
                        .format()
                        .read(all, it.at())
                        .then(read -> Outcome.read(cameIn(it.program(), read, said))))
                .orElseGet(() -> unknown(all));
    }

    private static List<Place> places(GuideFiles files) {
        return Stream.of(Program.values())
                .flatMap(it -> it.format().places(files).stream().distinct().map(at -> new Place(it, at)))
                .toList();
    }

    /** No JSON at all says more than that nobody knows what it is. */
    private static Outcome<CameIn> unknown(GuideFiles files) {
        Optional<String> only = files.only();
        return Outcome.faulty(only.flatMap(it -> NoJson.fault(it, files.bytes(it)))
                .orElseGet(() -> Fault.whole(Problem.FORMAT_UNKNOWN)));
    }

    private static CameIn cameIn(Program program, Imported read, Said said) {
        Guide guide = said.of(read.guide());
        Losses more = new Losses();
        List<Entry> entries = GuideEntries.of(guide, more);
        List<Loss> losses = new ArrayList<>(said.without(read.losses()));
        losses.addAll(more.all());
        losses.sort((one, other) -> one.kind().compareTo(other.kind()));
        return new CameIn(program, said.edition().orElseGet(() -> EditionIds.of(guide)), entries, losses);
    }

    /** Writes an edition, or a draft of one, as far as it goes. */
    public static GoesOut write(Program program, EditionId edition, List<Entry> entries) {
        Losses losses = new Losses();
        Guide guide = GuideOf.entries(entries, losses);
        Map<String, byte[]> files = new LinkedHashMap<>();
        program.format()
                .write(edition, guide, losses)
                .forEach((path, text) -> files.put(path + GuideFiles.JSON, text.getBytes(StandardCharsets.UTF_8)));
        return new GoesOut(program, edition, files, losses.all());
    }

    private static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(ALWAYS);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
