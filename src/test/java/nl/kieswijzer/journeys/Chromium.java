package nl.kieswijzer.journeys;

import java.io.File;
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

    private static final String FONTS = "fonts-dejavu-core";

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

    private static Optional<Path> install() {
        return Debian.install(Chromium::installed, SHELL, FONTS)
                .or(() -> Debian.install(Chromium::installed, "chromium", FONTS));
    }
}
