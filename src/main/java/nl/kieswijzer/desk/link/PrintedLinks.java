package nl.kieswijzer.desk.link;

import java.util.Optional;
import nl.kieswijzer.desk.account.EmailAddress;
import nl.kieswijzer.desk.account.Secret;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Prints the links that nobody at the desk could make: to the first account, and to one that its last publisher can't open. */
@Component
class PrintedLinks {
    private static final Logger log = LoggerFactory.getLogger(PrintedLinks.class);

    private final Links links;
    private final DeskAddress address;
    private final String of;

    PrintedLinks(Links links, DeskAddress address, @Value("${kieswijzer.desk.link-for:}") String of) {
        this.links = links;
        this.address = address;
        this.of = of;
    }

    /** A start does not fail for it: voters need no desk. */
    @EventListener(ApplicationReadyEvent.class)
    void print() {
        try {
            printFirst();
            if (!of.isBlank()) {
                printFor(of);
            }
        } catch (DataAccessException away) {
            log.warn("No link to the desk could be made, the database can't be used: {}", away.getMessage());
        }
    }

    private void printFirst() {
        links.first()
                .ifPresent(it -> log.info(
                        "Nobody has an account at the desk yet. This link makes the first one, once, until a day from now: {}",
                        address.of(it)));
    }

    private void printFor(String typed) {
        Optional<Secret> link = EmailAddress.read(typed).flatMap(links::renew);
        link.ifPresentOrElse(
                it -> log.info(
                        "kieswijzer.desk.link-for: this link opens the account of {} again, once, until a day from now; what "
                                + "opened it before opens nothing any more. Leave the setting out next time: {}",
                        typed.strip(),
                        address.of(it)),
                () -> log.warn("kieswijzer.desk.link-for: nobody at the desk has that address."));
    }
}
