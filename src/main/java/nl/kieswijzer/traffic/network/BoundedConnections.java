package nl.kieswijzer.traffic.network;

import nl.kieswijzer.traffic.Bounds;
import nl.kieswijzer.traffic.Refusals;
import org.apache.coyote.AbstractProtocol;
import org.springframework.boot.tomcat.TomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Sets how many connections Tomcat takes. How long each may stay silent stands in {@code application.properties}; behind the last
 * place that is taken, the next one waits so long at most.
 */
@Component
class BoundedConnections implements WebServerFactoryCustomizer<TomcatWebServerFactory> {
    /**
     * Half of it is what the system gives a connection to send from: more than our longest answer takes when compressed, so that
     * nobody at work waits for a browser that reads slowly.
     */
    private static final String TO_SEND_FROM = Integer.toString(256 * 1024);

    private final Bounds bounds;
    private final Refusals refusals;

    BoundedConnections(Bounds bounds, Refusals refusals) {
        this.bounds = bounds;
        this.refusals = refusals;
    }

    @Override
    public void customize(TomcatWebServerFactory server) {
        server.setProtocol(BoundedProtocol.class.getName());
        server.addProtocolHandlerCustomizers((BoundedProtocol protocol) -> {
            protocol.setProperty("socket.txBufSize", TO_SEND_FROM);
            protocol.bound(new ConnectionShares(bounds.connectionsOfANetwork(), refusals));
        });
        // Of the connector, not of its protocol: Spring Boot sets its own 8,192 there, after all that is said of the
        // protocol.
        server.addConnectorCustomizers(it -> maximum((AbstractProtocol<?>) it.getProtocolHandler()));
    }

    private void maximum(AbstractProtocol<?> protocol) {
        protocol.setMaxConnections(bounds.connections());
    }
}
