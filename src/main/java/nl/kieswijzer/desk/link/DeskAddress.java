package nl.kieswijzer.desk.link;

import nl.kieswijzer.desk.DeskLinks;
import nl.kieswijzer.desk.account.Secret;
import nl.kieswijzer.site.SiteAddress;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where a link leads when it is written down outside of any page. */
@Component
class DeskAddress {
    private final SiteAddress site;
    private final Environment environment;

    DeskAddress(SiteAddress site, Environment environment) {
        this.site = site;
        this.environment = environment;
    }

    String of(Secret secret) {
        return site.canonical().orElseGet(this::here) + "/" + DeskLinks.LINK + "/" + secret.value();
    }

    /** Whoever reads the log is likely to be at the server. */
    private String here() {
        return "http://localhost:" + environment.getProperty("local.server.port", "8080");
    }
}
