package nl.kieswijzer.operation.start;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.NestedExceptionUtils;

/** A start that failed because our own code refused a value: what it says of it is written for people. */
class WrongSetting implements FailureAnalyzer {
    private static final String OURS = "nl.kieswijzer.";

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        Throwable cause = NestedExceptionUtils.getMostSpecificCause(failure);
        String message = cause.getMessage();
        return cause instanceof IllegalArgumentException && isOurs(cause) && message != null
                ? new FailureAnalysis(message, null, failure)
                : null;
    }

    private static boolean isOurs(Throwable cause) {
        StackTraceElement[] trace = cause.getStackTrace();
        return trace.length > 0 && trace[0].getClassName().startsWith(OURS);
    }
}
