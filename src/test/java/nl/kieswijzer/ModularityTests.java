package nl.kieswijzer;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {
    @Test
    void the_rooms_depend_on_each_other_only_as_they_declare() {
        ApplicationModules.of(KieswijzerApplication.class).verify();
    }
}
