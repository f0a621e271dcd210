package nl.kieswijzer.journeys;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds a Chromium or Chrome on this machine, and installs Debian's where that is allowed. */
public final class Chromium {
    private static final String CHOSEN = "KIESWIJZER_BROWSER";
    /** The same browser without windows: it opens a page in a third of the time. */
    private static final String SHELL = "chromium-headless-shell";

    private static final List<String> NAMES =
            List.of(SHELL, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
    private static final List<Path> MAC_APPS = List.of(
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
            Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"));

    private Chromium() {}

    /**
     * The browser to test with.
     *
     * @throws IllegalStateException with what to install, if there is none and none can be installed
     */
    public static Path find() {
        return installed()
                .or(Chromium::install)
                .orElseThrow(() -> new IllegalStateException(
                        "No Chromium or Chrome found: install one (Debian: sudo apt-get install " + SHELL + ") or set "
                                + CHOSEN + " to its path."));
    }

    private static Optional<Path> installed() {
        Stream<Path> chosen = Optional.ofNullable(System.getenv(CHOSEN)).map(Path::of).stream();
        Stream<Path> onPath = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.of(chosen, onPath, MAC_APPS.stream())
                .flatMap(it -> it)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Only as root on Debian: nobody's machine is changed without asking. One at a time: the tests run in several forks. */
    private static Optional<Path> install() {
        boolean mayInstall =
                "root".equals(System.getProperty("user.name")) && Files.isExecutable(Path.of("/usr/bin/apt-get"));
        if (!mayInstall) {
            return Optional.empty();
        }
        try (FileChannel lock = FileChannel.open(
                        Path.of(System.getProperty("java.io.tmpdir"), "kieswijzer-browser.lock"), CREATE, WRITE);
                FileLock _ = lock.lock()) {
            return installed().or(Chromium::installNow);
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    private static Optional<Path> installNow() {
        run("apt-get", "update");
        return install(SHELL).or(() -> install("chromium"));
    }

    private static Optional<Path> install(String browser) {
        run("apt-get", "install", "-y", "--no-install-recommends", browser, "fonts-dejavu-core");
        return installed();
    }

    private static void run(String... command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command);
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
            builder.start().waitFor();
        } catch (IOException unable) {
            throw new IllegalStateException("could not run " + String.join(" ", command), unable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
