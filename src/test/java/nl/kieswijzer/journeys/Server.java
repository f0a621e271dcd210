package nl.kieswijzer.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The Kieswijzer as a process of its own, with a database of its own, so that it can be killed like one. */
public final class Server implements AutoCloseable {
    /** As an operator runs it, with the memory that the smallest machines have to give. */
    private static final String AS_IT_RUNS = "1g";

    private final int port;
    private final Path folder;
    private final String database;
    private final List<String> settings = new ArrayList<>();
    private final List<String> machine;
    private Process process;

    /** Starts a server on a free port with an empty database of its own. */
    public Server(String... settings) {
        this(Installation.shortLived(), "", settings);
    }

    private Server(List<String> machine, String database, String... settings) {
        this.machine = machine;
        this.database = database;
        this.settings.addAll(List.of(settings));
        try {
            folder = Files.createTempDirectory(Files.createDirectories(Path.of("target/journeys")), "server");
        } catch (IOException unable) {
            throw new IllegalStateException(unable);
        }
        port = FreePorts.next();
        process = launch();
    }

    /** One that runs as it does for voters. */
    public static Server forMeasuring() {
        return withMemory(AS_IT_RUNS);
    }

    /** One that runs as it does for voters, with so much memory, such as {@code 512m}. */
    public static Server withMemory(String most, String... settings) {
        return new Server(Installation.on(List.of("-Xmx" + most)), "", settings);
    }

    /** One on a free port, and on the database at this address. */
    public static Server on(String database, String... settings) {
        return new Server(Installation.shortLived(), database, settings);
    }

    public int port() {
        return port;
    }

    public String address() {
        return "http://localhost:" + port;
    }

    /** Its process, for who wants to look inside. */
    public long pid() {
        return process.pid();
    }

    /** The processor time that it has taken so far. */
    public long processorMillis() {
        return process.info().totalCpuDuration().orElseThrow().toMillis();
    }

    /** The address of the H2 database, for when the server is not running. */
    String database() {
        return !database.isBlank()
                ? database
                : "jdbc:h2:file:" + folder.toAbsolutePath() + "/kieswijzer;CASE_INSENSITIVE_IDENTIFIERS=TRUE";
    }

    /** Ends the process without giving it a chance to say goodbye. */
    public void kill() {
        process.destroyForcibly();
        await(process);
    }

    /** Ends the process as an operator would. */
    public void stop() {
        process.destroy();
        await(process);
    }

    /** Starts it again, on the same port and database. */
    public void startAgain(String... moreSettings) {
        settings.addAll(List.of(moreSettings));
        process = launch();
    }

    /** Ends it and starts it again with more settings. */
    public void restart(String... moreSettings) {
        stop();
        startAgain(moreSettings);
    }

    public String log() {
        try {
            return Files.readString(folder.resolve("log.txt"));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @Override
    public void close() {
        kill();
    }

    private Process launch() {
        List<String> command = new ArrayList<>(machine);
        command.add("--server.port=" + port);
        command.add("--spring.datasource.url=" + database());
        command.addAll(settings);
        return Launch.of(command, address(), folder.resolve("log.txt"));
    }

    private static void await(Process process) {
        try {
            process.waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
