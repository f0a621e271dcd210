package nl.kieswijzer.journeys;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Installs on this machine what journeys need and can't bring, where that is allowed. */
public final class Debian {
    private Debian() {}

    /**
     * Installs packages, unless they were meanwhile; empty where that is not allowed. Only as root on Debian: nobody's machine
     * is changed without asking. One at a time: the tests run in several forks.
     *
     * @param installed finds what they bring
     */
    public static <T> Optional<T> install(Supplier<Optional<T>> installed, String... packages) {
        boolean mayInstall =
                "root".equals(System.getProperty("user.name")) && Files.isExecutable(Path.of("/usr/bin/apt-get"));
        if (!mayInstall) {
            return Optional.empty();
        }
        Path lockFile = Path.of(System.getProperty("java.io.tmpdir"), "kieswijzer-packages.lock");
        try (FileChannel lock = FileChannel.open(lockFile, CREATE, WRITE);
                FileLock _ = lock.lock()) {
            return installed.get().or(() -> {
                run("apt-get", "update");
                List<String> command = new ArrayList<>(List.of("apt-get", "install", "-y", "--no-install-recommends"));
                command.addAll(List.of(packages));
                run(command.toArray(String[]::new));
                return installed.get();
            });
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
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
