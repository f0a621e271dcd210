package nl.kieswijzer.traffic;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Works the bounds out once, at the start, and says in the log what they are. */
@Configuration(proxyBeanMethods = false)
class BoundsConfiguration {
    private static final Logger log = LoggerFactory.getLogger(BoundsConfiguration.class);

    @Bean
    Bounds bounds(TrafficSettings settings) {
        Bounds bounds = Bounds.of(settings, Bounds.Machine.here());
        log.info(
                "Room for {} sessions, {} connections, and {} costly requests at once with {} waiting",
                bounds.sessions(),
                bounds.connections(),
                bounds.working(),
                bounds.waiting());
        return bounds;
    }
}
