package nl.kieswijzer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever started the Kieswijzer which address to open. */
@Component
class StartedMessage {
    private static final Logger log = LoggerFactory.getLogger(StartedMessage.class);

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            log.info(
                    "The Kieswijzer is open: http://localhost:{}",
                    web.getWebServer().getPort());
        }
    }
}
