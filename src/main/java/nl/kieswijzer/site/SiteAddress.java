package nl.kieswijzer.site;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What the site's own addresses begin with, for links that leave the site: on paper, in a QR code, in a preview. */
@Component
public class SiteAddress {
    private final String configured;

    /** {@code kieswijzer.address}, such as {@code https://kieswijzer.example}; blank to take what the visitor asked for. */
    public SiteAddress(@Value("${kieswijzer.address:}") String configured) {
        this.configured = configured.strip().replaceAll("/+$", "");
    }

    /** Scheme, host and port, without a slash at the end. Only within a request, unless it is configured. */
    public String base() {
        return configured.isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString()
                : configured;
    }
}
