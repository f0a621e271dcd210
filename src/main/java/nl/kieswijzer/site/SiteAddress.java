package nl.kieswijzer.site;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponents;

/**
 * What the site's own addresses begin with, for links that leave the site: on paper, in a QR code, in a preview. Who asks for
 * a page also writes which host they ask, so that is only believed of a {@link LocalHost}.
 */
@Component
public class SiteAddress {
    /** The attribute of a request for a site below this one: what its addresses begin with, from a slash to before one. */
    public static final String BELOW = SiteAddress.class.getName() + ".below";

    private final List<URI> configured;

    /**
     * {@code kieswijzer.address}, such as {@code https://kieswijzer.example}, or several with commas between them, of which
     * links take the first; blank for a server that is only asked by a local name.
     */
    public SiteAddress(@Value("${kieswijzer.address:}") String configured) {
        this.configured = Stream.of(configured.split(","))
                .map(it -> it.strip().replaceAll("/+$", ""))
                .filter(it -> !it.isEmpty())
                .map(SiteAddress::read)
                .toList();
    }

    private static URI read(String address) {
        if (!address.matches("https?://[\\w.:\\[\\]-]+(/[\\w./-]*)?")) {
            throw new IllegalArgumentException(
                    "kieswijzer.address has to begin with http:// or https:// and a host, as in "
                            + "https://kieswijzer.example, and is '" + address + "'.");
        }
        return URI.create(address);
    }

    /**
     * Scheme, host and port, without a slash at the end. Only within a request, unless it is configured; empty in a request
     * for a host that is not ours, so that links stay on whatever host the page came from.
     */
    public String base() {
        return canonical()
                .or(() -> current()
                        .filter(this::isAskedFor)
                        .map(it -> ServletUriComponentsBuilder.fromContextPath(it)
                                .build()
                                .toUriString()))
                .map(it -> it + below())
                .orElse("");
    }

    private static String below() {
        return current().map(it -> it.getAttribute(BELOW)).map(Object::toString).orElse("");
    }

    /** The address that the operator has set; empty where none is set. */
    public Optional<String> canonical() {
        return configured.stream().findFirst().map(URI::toString);
    }

    /** Whether a request is for this site: for a host that was set, or for a local one where none was. */
    public boolean isAskedFor(HttpServletRequest request) {
        String host = request.getServerName();
        return configured.isEmpty()
                ? LocalHost.is(host)
                : LocalHost.isLoopback(host) || configured.stream().anyMatch(it -> host.equalsIgnoreCase(it.getHost()));
    }

    /** Host and port by which a browser reaches this site, or empty; a host that is not ours is never among them. */
    public String authority(HttpServletRequest request) {
        if (configured.isEmpty()) {
            UriComponents here =
                    ServletUriComponentsBuilder.fromContextPath(request).build();
            return isAskedFor(request) ? here.getHost() + (here.getPort() < 0 ? "" : ":" + here.getPort()) : "";
        }
        return configured.stream()
                .filter(it -> request.getServerName().equalsIgnoreCase(it.getHost()))
                .findFirst()
                .orElse(configured.getFirst())
                .getAuthority();
    }

    private static Optional<HttpServletRequest> current() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes here
                ? Optional.of(here.getRequest())
                : Optional.empty();
    }
}
