package nl.kieswijzer.journeys.traffic;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What lives in the memory of another process.
 *
 * @param sessions how many sessions
 * @param bytes what sessions are made of: objects of Vaadin's, of ours, and Tomcat's sessions. Without strings and buffers, which Tomcat
 *     keeps for whoever comes next
 */
record Insides(long sessions, long bytes) {
    private static final String SESSION = "com.vaadin.flow.server.VaadinSession";
    private static final Pattern OF_SESSIONS =
            Pattern.compile("com\\.vaadin\\..*|nl\\.kieswijzer\\..*|org\\.apache\\.catalina\\.session\\..*");

    /** A line of the histogram. */
    private record Kind(String name, long instances, long bytes) {
        static Kind read(String line) {
            String[] columns = line.strip().split("\\s+");
            return new Kind(columns[3], Long.parseLong(columns[1]), Long.parseLong(columns[2]));
        }
    }

    /** After a full collection. */
    static Insides of(long process) {
        List<Kind> kinds = histogram(process)
                .lines()
                .filter(it -> it.strip().matches("\\d+:\\s+\\d+\\s+\\d+\\s+\\S.*"))
                .map(Kind::read)
                .filter(it -> OF_SESSIONS.matcher(it.name()).matches())
                .toList();
        return new Insides(
                kinds.stream()
                        .filter(it -> it.name().equals(SESSION))
                        .mapToLong(Kind::instances)
                        .sum(),
                kinds.stream().mapToLong(Kind::bytes).sum());
    }

    private static String histogram(long process) {
        try {
            Process tool = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                    .toString(),
                            Long.toString(process),
                            "GC.class_histogram")
                    .start();
            return new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unable) {
            throw new IllegalStateException(unable);
        }
    }
}
