package nl.kieswijzer.traffic.network;

import org.apache.coyote.http11.Http11NioProtocol;

/** HTTP on a {@link BoundedEndpoint}. Tomcat makes it by its name, hence public and without arguments. */
public final class BoundedProtocol extends Http11NioProtocol {
    private final BoundedEndpoint connections;

    public BoundedProtocol() {
        this(new BoundedEndpoint());
    }

    private BoundedProtocol(BoundedEndpoint connections) {
        super(connections);
        this.connections = connections;
    }

    void bound(ConnectionShares shares) {
        connections.bound(shares);
    }
}
