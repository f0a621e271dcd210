package nl.kieswijzer.journeys;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The program that was just built, unpacked, with a cache of what the machine otherwise finds out anew at each of some fifty
 * starts: one start costs 4.9 s of processor time with it and 7.6 s without.
 */
final class Installation {
    /** Servers of journeys do not live long enough to earn back what the optimizing compiler costs. */
    static final List<String> SHORT_LIVED = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private static final Path TARGET = Path.of("target");
    private static final Path FOLDER = TARGET.resolve("installation");
    private static final Path JAR = FOLDER.resolve("kieswijzer.jar");
    private static final Path CACHE = FOLDER.resolve("kieswijzer.aot");
    private static final Path LOG = TARGET.resolve("installation.log");

    private Installation() {}

    /** As the other tests: quiet, and without a port for who operates it, as several run side by side. */
    private static final List<String> AS_IN_TESTS =
            List.of("-Dmanagement.server.port=-1", "-Dlogging.config=src/test/resources/logback-test.xml");

    /** What starts a short-lived server, up to the settings of the program. */
    static List<String> shortLived() {
        makeOnce();
        List<String> command = java(SHORT_LIVED);
        command.addAll(List.of("-XX:AOTCache=" + CACHE, "-jar", JAR.toString()));
        return command;
    }

    /** What starts a server in this way, up to the settings of the program. */
    static List<String> on(List<String> machine) {
        makeOnce();
        List<String> command = java(machine);
        command.addAll(List.of("-jar", JAR.toString()));
        return command;
    }

    private static List<String> java(List<String> machine) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(AS_IN_TESTS);
        command.addAll(machine);
        return command;
    }

    /** Journeys run in several processes, and one of them makes it for all. */
    private static synchronized void makeOnce() {
        try (FileChannel guard = FileChannel.open(
                        TARGET.resolve("installation.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock _ = guard.lock()) {
            Path built = built();
            if (!Files.exists(CACHE) || isOlder(CACHE, built)) {
                unpack(built);
                train();
            }
        } catch (IOException unable) {
            throw new IllegalStateException("the program can not be unpacked", unable);
        }
    }

    private static Path built() throws IOException {
        try (Stream<Path> files = Files.list(TARGET)) {
            return files.filter(it -> it.getFileName().toString().matches("kieswijzer-.*\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("journeys run on what is built: ./mvnw verify"));
        }
    }

    private static boolean isOlder(Path file, Path other) throws IOException {
        return Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(other)) < 0;
    }

    private static void unpack(Path built) throws IOException {
        Files.deleteIfExists(CACHE);
        List<String> command = java(List.of("-Djarmode=tools"));
        command.addAll(List.of("-jar", built.toString(), "extract", "--force", "--destination", FOLDER.toString()));
        run(command);
        Files.move(FOLDER.resolve(built.getFileName()), JAR, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Shows it a start and some pages, and lets it end in peace: then it writes the cache. */
    private static void train() throws IOException {
        int port = FreePorts.next();
        List<String> command = java(SHORT_LIVED);
        command.addAll(List.of(
                "-XX:AOTCacheOutput=" + CACHE,
                "-jar",
                JAR.toString(),
                "--server.port=" + port,
                "--spring.datasource.url=jdbc:h2:mem:training;CASE_INSENSITIVE_IDENTIFIERS=TRUE"));
        Process process = Launch.of(command, "http://localhost:" + port, LOG);
        Stream.of("/", "/kieswijzer", "/uitslag", "/partijen")
                .forEach(it -> Launch.statusOf("http://localhost:" + port + it));
        process.destroy();
        process.onExit().join();
        if (!Files.exists(CACHE)) {
            throw new IllegalStateException("there is no cache:\n" + Files.readString(LOG));
        }
    }

    private static void run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(LOG.toFile()))
                .start();
        if (process.onExit().join().exitValue() != 0) {
            throw new IllegalStateException("the program can not be unpacked:\n" + Files.readString(LOG));
        }
    }
}
