package nl.kieswijzer.journeys;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a first visit costs: a new phone on a slow connection, from nothing until the first statement can be answered. */
public final class FirstLoad implements AutoCloseable {
    private static final int LATENCY_MS = 150;
    private static final int BYTES_A_SECOND = 1_600_000 / 8;
    private static final int TIMES_SLOWER = 4;
    private static final String FIRST_PAINT =
            "() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0";

    private final Phone phone;
    private final Map<String, String> addresses = new HashMap<>();
    private final Map<String, Long> bytesByRequest = new LinkedHashMap<>();

    /** A phone whose every request is counted. */
    public FirstLoad(String address) {
        phone = new Phone(address);
        slowAndCounted();
    }

    /** The same phone at its next visit: in another tab, with what the browser kept of the last one, and counted from nothing. */
    public FirstLoad comeBack() {
        phone.page().evaluate("() => navigator.serviceWorker.ready");
        awaitQuiet();
        phone.comeBackInANewTab();
        bytesByRequest.clear();
        slowAndCounted();
        return this;
    }

    private void slowAndCounted() {
        CDPSession devtools = phone.context().newCDPSession(phone.page());
        devtools.send("Network.enable");
        devtools.send("Network.emulateNetworkConditions", slowConnection());
        JsonObject cpu = new JsonObject();
        cpu.addProperty("rate", TIMES_SLOWER);
        devtools.send("Emulation.setCPUThrottlingRate", cpu);
        devtools.on(
                "Network.requestWillBeSent",
                it -> addresses.put(
                        it.get("requestId").getAsString(),
                        it.getAsJsonObject("request").get("url").getAsString()));
        devtools.on("Network.loadingFinished", it -> {
            long bytes = it.get("encodedDataLength").getAsLong();
            // What came out of the browser's own store did not cross the network.
            if (bytes > 0) {
                bytesByRequest.put(it.get("requestId").getAsString(), bytes);
            }
        });
    }

    private static JsonObject slowConnection() {
        JsonObject connection = new JsonObject();
        connection.addProperty("offline", false);
        connection.addProperty("latency", LATENCY_MS);
        connection.addProperty("downloadThroughput", BYTES_A_SECOND);
        connection.addProperty("uploadThroughput", BYTES_A_SECOND);
        return connection;
    }

    /** Opens a page and waits for something on it; gives the milliseconds until that and until the first paint. */
    public Times open(String path, String until) {
        long start = System.nanoTime();
        phone.open(path);
        phone.page().locator(until).first().waitFor();
        return new Times(
                ((Number) phone.page().evaluate(FIRST_PAINT)).longValue(), (System.nanoTime() - start) / 1_000_000);
    }

    /**
     * How long things took.
     *
     * @param firstPaint milliseconds until the first text or image
     * @param ready milliseconds until what was waited for
     */
    public record Times(long firstPaint, long ready) {}

    /** What crossed the network until the page was quiet, by address and in the order in which it arrived. */
    public List<String> requests() {
        awaitQuiet();
        return bytesByRequest.keySet().stream().map(addresses::get).toList();
    }

    /** Bytes that crossed the network until the page was quiet, headers included. */
    public long bytes() {
        awaitQuiet();
        return bytesByRequest.values().stream().mapToLong(it -> it).sum();
    }

    private void awaitQuiet() {
        phone.page().waitForLoadState(LoadState.NETWORKIDLE);
    }

    Page page() {
        return phone.page();
    }

    Phone phone() {
        return phone;
    }

    @Override
    public void close() {
        phone.close();
    }
}
