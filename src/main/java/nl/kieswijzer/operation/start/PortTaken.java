package nl.kieswijzer.operation.start;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** A start that failed because another program has the port, mostly another Kieswijzer. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class PortTaken extends AbstractFailureAnalyzer<PortInUseException> {
    private final Environment environment;

    PortTaken(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected FailureAnalysis analyze(Throwable failure, PortInUseException cause) {
        boolean isOperators = environment.getProperty("management.server.port", Integer.class, -1) == cause.getPort();
        return isOperators
                ? new FailureAnalysis(
                        "Port %d, for who operates it, is taken, maybe by another Kieswijzer."
                                .formatted(cause.getPort()),
                        "Stop that one, or start with --management.server.port= and a free one, or -1 for none.",
                        failure)
                : new FailureAnalysis(
                        "Port %d is taken, maybe by another Kieswijzer.".formatted(cause.getPort()),
                        "Stop that one, or start with --server.port= and a free one.",
                        failure);
    }
}
