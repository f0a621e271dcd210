package nl.kieswijzer.tools;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.pack.PackFiles;
import nl.kieswijzer.election.pack.PackFolder;
import nl.kieswijzer.election.pack.PackReader;
import nl.kieswijzer.election.pack.PackResult;
import nl.kieswijzer.election.pack.node.Fault;
import nl.kieswijzer.matching.report.EditionReport;

/**
 * Prints how well the content packs in a folder ask, so that whoever writes statements sees what they do. Needs neither a
 * database nor a server. Ends with 0, or with 1 if there was anything that could not be measured.
 */
public final class MeasureEdition {
    private static final int USAGE = 2;

    private MeasureEdition() {}

    /** Takes one argument, a content pack or a folder of them. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments.length != 1) {
            out.println("Name one folder: a content pack, or a folder of content packs.");
            System.exit(USAGE);
        }
        System.exit(measure(Path.of(arguments[0]), EditionReport.VOTERS, out) ? 0 : 1);
    }

    /** Whether every pack could be measured, and there was one. */
    static boolean measure(Path folder, int voters, PrintStream out) {
        if (!Files.isDirectory(folder)) {
            out.printf("%s is no folder.%n", folder);
            return false;
        }
        try {
            List<PackFiles> packs = PackFolder.packsIn(folder);
            if (packs.isEmpty()) {
                out.printf("%s holds no pack: no edition.yaml in it or one folder below.%n", folder);
            }
            return packs.stream().filter(it -> measure(it, voters, out)).count() == packs.size() && !packs.isEmpty();
        } catch (IOException unreadable) {
            out.printf("%s can't be read: %s%n", folder, unreadable);
            return false;
        }
    }

    private static boolean measure(PackFiles pack, int voters, PrintStream out) {
        return switch (PackReader.read(pack)) {
            case PackResult.Sound(Edition edition) -> {
                EditionReport report = EditionReport.of(edition.statementIds(), edition.stances(), voters);
                out.print(new ReportText("%s (%s)".formatted(edition.id(), pack.name()), report));
                yield true;
            }
            case PackResult.Faulty(List<Fault> faults) -> {
                out.printf("%s can't be measured, it has %d fault(s):%n", pack.name(), faults.size());
                faults.forEach(it -> out.printf("  %s%n", it));
                yield false;
            }
        };
    }
}
