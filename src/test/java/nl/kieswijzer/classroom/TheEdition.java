package nl.kieswijzer.classroom;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.pack.PackFiles;
import nl.kieswijzer.election.pack.PackReader;
import nl.kieswijzer.election.pack.PackResult;

/** The edition tk2021, as it is packaged. */
public final class TheEdition {
    private TheEdition() {}

    public static Edition tk2021() {
        try {
            return switch (PackReader.read(PackFiles.in(Path.of("src/main/resources/content/tk2021")))) {
                case PackResult.Sound(Edition edition) -> edition;
                case PackResult.Faulty(var faults) -> throw new AssertionError(faults.toString());
            };
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
