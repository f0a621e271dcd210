package nl.kieswijzer.benchmarks;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** The heap of another process. */
final class Heap {
    private Heap() {}

    /** Bytes in use after a full collection. */
    static long used(long process) {
        try {
            VirtualMachine machine = VirtualMachine.attach(Long.toString(process));
            JMXServiceURL agent = new JMXServiceURL(machine.startLocalManagementAgent());
            machine.detach();
            try (JMXConnector connector = JMXConnectorFactory.connect(agent)) {
                MemoryMXBean memory = ManagementFactory.newPlatformMXBeanProxy(
                        connector.getMBeanServerConnection(),
                        ManagementFactory.MEMORY_MXBEAN_NAME,
                        MemoryMXBean.class);
                memory.gc();
                return memory.getHeapMemoryUsage().getUsed();
            }
        } catch (AttachNotSupportedException unable) {
            throw new IllegalStateException(unable);
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }
}
