package nl.kieswijzer.election.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds the packs in a folder. */
public final class PackFolder {
    private static final String HEADER = "edition.yaml";

    private PackFolder() {}

    /**
     * The folder itself if it is a pack, or else every pack that stands directly in it, by name. Empty where there is none.
     *
     * @throws IOException if the folder does not exist or can't be read
     */
    public static List<PackFiles> packsIn(Path folder) throws IOException {
        if (Files.exists(folder.resolve(HEADER))) {
            return List.of(PackFiles.in(folder));
        }
        List<PackFiles> packs = new ArrayList<>();
        try (Stream<Path> inside = Files.list(folder)) {
            for (Path pack : inside.filter(it -> Files.exists(it.resolve(HEADER)))
                    .sorted()
                    .toList()) {
                packs.add(PackFiles.in(pack));
            }
        }
        return packs;
    }
}
