package nl.kieswijzer.site;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Where a request comes from, as far as one subscriber can be told from another: what limits count by. */
public final class ClientNetwork {
    private static final int HALF_AN_IPV6_ADDRESS = 8;

    private ClientNetwork() {}

    /** Of the request that is being answered; empty outside of one. */
    public static String current() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes here
                ? of(here.getRequest().getRemoteAddr())
                : "";
    }

    /** An address, or of an IPv6 address the half that one subscriber has all of. */
    public static String of(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            return InetAddress.getByName(address) instanceof Inet6Address wide
                    ? Arrays.toString(Arrays.copyOf(wide.getAddress(), HALF_AN_IPV6_ADDRESS))
                    : address;
        } catch (UnknownHostException unreadable) {
            return address;
        }
    }
}
