package nl.kieswijzer.traffic.network;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Says at the start if the process would live on without memory: Tomcat's own threads are gone by then, and it would take connections
 * and never answer. Ended, it is started again.
 */
@Component
class OutOfMemory {
    private static final Logger log = LoggerFactory.getLogger(OutOfMemory.class);
    private static final String OPTION = "ExitOnOutOfMemoryError";

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        if (!ends()) {
            log.warn("Out of memory, this process would not end: start it with -XX:+{}", OPTION);
        }
    }

    private static boolean ends() {
        HotSpotDiagnosticMXBean machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        return machine == null
                || Boolean.parseBoolean(machine.getVMOption(OPTION).getValue());
    }
}
