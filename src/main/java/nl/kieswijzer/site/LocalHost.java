package nl.kieswijzer.site;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.util.function.SingletonSupplier;

/**
 * Hosts that nobody has to set: by these names one machine is found from itself and from its own network. None of them can be
 * somebody else's site, except a bare number, and that only where no cache or proxy stands before us.
 */
final class LocalHost {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[[0-9a-f:.]+]");

    /** Without a dot, or below a domain that nobody can register. */
    private static final Pattern UNOWNABLE = Pattern.compile("[\\w-]+|.+\\.(?:local|lan|internal|home\\.arpa|test)");

    private static final Pattern LOOPBACK = Pattern.compile("localhost|.+\\.localhost|127(\\.\\d{1,3}){3}|\\[::1]");

    /** Asked only when a name comes by that may be it: on some machines it takes seconds. */
    private static final Supplier<Set<String>> OWN_NAMES = SingletonSupplier.of(LocalHost::ownNames);

    private LocalHost() {}

    static boolean is(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return isLoopback(name)
                || NUMBER.matcher(name).matches()
                || UNOWNABLE.matcher(name).matches()
                || OWN_NAMES.get().contains(name);
    }

    /** Whether only this machine itself can be meant. */
    static boolean isLoopback(String host) {
        return LOOPBACK.matcher(host.toLowerCase(Locale.ROOT)).matches();
    }

    private static Set<String> ownNames() {
        try {
            InetAddress here = InetAddress.getLocalHost();
            String name = here.getHostName().toLowerCase(Locale.ROOT);
            String first = name.split("\\.", 2)[0];
            return Set.copyOf(List.of(
                    name, first, first + ".local", here.getCanonicalHostName().toLowerCase(Locale.ROOT)));
        } catch (UnknownHostException nameless) {
            return Set.of();
        }
    }
}
