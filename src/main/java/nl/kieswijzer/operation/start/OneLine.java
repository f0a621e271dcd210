package nl.kieswijzer.operation.start;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Reports a start that failed in one line: what is wrong and what to do. All that led to it is there with {@code --debug}. */
class OneLine implements FailureAnalysisReporter {
    private static final Logger log = LoggerFactory.getLogger(OneLine.class);

    @Override
    public void report(FailureAnalysis failure) {
        log.error(
                "The Kieswijzer did not start. {}", joined(failure.getDescription() + " " + text(failure.getAction())));
        log.debug("What led to it:", failure.getCause());
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    static String joined(String lines) {
        return lines.replaceAll("\\s+", " ").strip();
    }
}
