package nl.kieswijzer.journeys;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** The web socket of a phone without a browser; counts what the server sends of its own accord. */
final class WireSocket implements WebSocket.Listener {
    private static final long PATIENCE_SECONDS = 30;
    private static final String ADDRESS =
            "%s/VAADIN/push?v-r=push&v-uiId=%s&v-pushId=%s&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=4.0.1"
                    + "&X-Atmosphere-Transport=websocket&X-Atmosphere-TrackMessageSize=true&X-atmo-protocol=true";
    /** In every message that changes something on the screen, and in no greeting or heartbeat. */
    private static final String NEWS = "\"syncId\"";

    private final AtomicInteger pushes = new AtomicInteger();
    private final CountDownLatch greeted = new CountDownLatch(1);
    private final StringBuilder message = new StringBuilder();
    private volatile WebSocket socket;

    private final Consumer<String> news;

    private WireSocket(Consumer<String> news) {
        this.news = news;
    }

    /**
     * Opens it and waits for the server's greeting.
     *
     * @param news what to do with what the server sends of its own accord
     */
    static WireSocket open(
            HttpClient client, String address, String ui, String pushId, String cookies, Consumer<String> news) {
        WireSocket opened = new WireSocket(news);
        URI uri = URI.create(ADDRESS.formatted(address.replace("http:", "ws:"), ui, pushId));
        opened.socket = client.newWebSocketBuilder()
                .header("Cookie", cookies)
                .buildAsync(uri, opened)
                .join();
        opened.awaitGreeting();
        return opened;
    }

    private void awaitGreeting() {
        try {
            if (!greeted.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("the server did not greet");
            }
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    int pushes() {
        return pushes.get();
    }

    void close() {
        socket.abort();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
        message.append(part);
        if (last) {
            if (message.indexOf(NEWS) >= 0) {
                pushes.incrementAndGet();
                news.accept(message.toString());
            }
            greeted.countDown();
            message.setLength(0);
        }
        from.request(1);
        return null;
    }
}
