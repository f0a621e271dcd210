package nl.kieswijzer.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kieswijzer.exchange.Fault;
import nl.kieswijzer.exchange.Outcome;
import nl.kieswijzer.exchange.Problem;
import nl.kieswijzer.exchange.Unzipped;
import nl.kieswijzer.exchange.program.Programs;
import nl.kieswijzer.exchange.program.Programs.CameIn;
import nl.kieswijzer.exchange.program.Said;

/** What somebody gave on the command line: a file, or a folder with files. */
final class GivenFiles {
    private static final int DEEPEST = 6;
    private static final long MB = 1 << 20;

    private GivenFiles() {}

    static Outcome<CameIn> read(Path given, Said said) throws IOException {
        if (!Files.isDirectory(given)) {
            return Files.size(given) > Unzipped.MOST_PACKED_MB * MB
                    ? Outcome.faulty(Fault.whole(Problem.TOO_LARGE, Unzipped.MOST_PACKED_MB))
                    : Programs.read(given.getFileName().toString(), Files.readAllBytes(given), said);
        }
        Outcome<Map<String, byte[]>> files = inside(given);
        Outcome<CameIn> read = files.then(it -> Programs.read(it, said));
        Optional<Path> above =
                Optional.ofNullable(given.toAbsolutePath().normalize().getParent());
        if (isLacking(read) && above.isPresent()) {
            // Calculators of one election share files in the folder above them.
            Outcome<CameIn> with =
                    files.then(it -> with(it, given, above.get())).then(it -> Programs.read(it, said));
            return with instanceof Outcome.Read<CameIn> ? with : read;
        }
        return read;
    }

    private static boolean isLacking(Outcome<CameIn> read) {
        return read instanceof Outcome.Faulty<CameIn>(List<Fault> faults)
                && faults.stream()
                        .anyMatch(it -> it.problem() == Problem.PART_MISSING || it.problem() == Problem.NO_PARTIES);
    }

    private static Outcome<Map<String, byte[]>> with(Map<String, byte[]> inside, Path given, Path above) {
        Map<String, byte[]> all = new LinkedHashMap<>();
        inside.forEach(
                (path, bytes) -> all.put(given.toAbsolutePath().normalize().getFileName() + "/" + path, bytes));
        try (Stream<Path> files = Files.list(above)) {
            return read(files.filter(GivenFiles::isJson).toList(), above).then(it -> {
                it.forEach(all::putIfAbsent);
                return Outcome.read(all);
            });
        } catch (IOException unreadable) {
            return Outcome.read(all);
        }
    }

    private static Outcome<Map<String, byte[]>> inside(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder, DEEPEST)) {
            return read(
                    files.filter(GivenFiles::isJson)
                            .limit(Unzipped.MOST_FILES + 1L)
                            .toList(),
                    folder);
        }
    }

    private static Outcome<Map<String, byte[]>> read(List<Path> paths, Path folder) throws IOException {
        if (paths.size() > Unzipped.MOST_FILES) {
            return Outcome.faulty(Fault.whole(Problem.TOO_MANY_FILES, Unzipped.MOST_FILES));
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        long size = 0;
        for (Path path : paths.stream().sorted().toList()) {
            size += Files.size(path);
            if (size > Unzipped.MOST_UNPACKED_MB * MB) {
                return Outcome.faulty(Fault.whole(Problem.TOO_LARGE, Unzipped.MOST_UNPACKED_MB));
            }
            files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
        }
        return Outcome.read(files);
    }

    private static boolean isJson(Path path) {
        return path.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".json") && Files.isRegularFile(path);
    }
}
