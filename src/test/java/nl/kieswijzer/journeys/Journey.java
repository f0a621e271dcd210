package nl.kieswijzer.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;

/** A journey of one phone on the server that all journeys share. */
public abstract class Journey {
    private static final Server SHARED = new Server();

    /** A new one for every test, since JUnit makes a new instance of this class for each. */
    protected final Phone phone = new Phone(SHARED.address());

    public static Server server() {
        return SHARED;
    }

    @AfterEach
    void nothing_went_wrong_unseen() {
        assertThat(phone.complaints()).isEmpty();
        phone.close();
    }
}
