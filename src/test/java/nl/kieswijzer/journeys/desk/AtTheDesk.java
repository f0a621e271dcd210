package nl.kieswijzer.journeys.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.kieswijzer.journeys.Phone;
import nl.kieswijzer.journeys.Server;
import org.junit.jupiter.api.AfterEach;

/** A server of its own, with Sanne at a desk, and whoever else a journey is about. */
abstract class AtTheDesk {
    private final List<Phone> browsers = new ArrayList<>();
    final Server server = new Server();
    final Desk sanne = desk();

    /** Somebody else at a desk. */
    final Desk desk() {
        Desk desk = new Desk(server.address());
        browsers.add(desk.laptop());
        return desk;
    }

    /** Somebody with a phone. */
    final Phone phone() {
        Phone phone = new Phone(server.address());
        browsers.add(phone);
        return phone;
    }

    @AfterEach
    final void nothing_went_wrong_unseen() {
        assertThat(browsers).allSatisfy(it -> assertThat(it.complaints()).isEmpty());
        browsers.forEach(Phone::close);
        server.close();
    }
}
