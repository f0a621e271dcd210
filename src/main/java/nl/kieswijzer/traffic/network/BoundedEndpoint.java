package nl.kieswijzer.traffic.network;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;
import java.util.Optional;
import nl.kieswijzer.site.ClientNetwork;
import org.apache.tomcat.util.net.NioEndpoint;

/** Takes connections in, but no more from one network than its share. Tomcat bounds only what all have together. */
final class BoundedEndpoint extends NioEndpoint {
    private Optional<ConnectionShares> shares = Optional.empty();

    /** From before it starts. */
    void bound(ConnectionShares those) {
        shares = Optional.of(those);
    }

    @Override
    protected boolean setSocketOptions(SocketChannel connection) {
        if (shares.map(it -> it.add(network(connection), connection)).orElse(true)) {
            return super.setSocketOptions(connection);
        }
        // Who called does not know it yet, and would leave it open.
        destroySocket(connection);
        return false;
    }

    private static String network(SocketChannel connection) {
        try {
            return connection.getRemoteAddress() instanceof InetSocketAddress internet
                    ? ClientNetwork.of(internet.getAddress().getHostAddress())
                    : "";
        } catch (IOException closed) {
            return "";
        }
    }
}
