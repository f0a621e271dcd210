package nl.kieswijzer.api;

import java.io.Serial;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** Why a request gets nothing, for a program and who writes it: the body by RFC 9457, in English as the API is. */
final class Problem extends RuntimeException {
    static final MediaType TYPE = MediaType.APPLICATION_PROBLEM_JSON;

    @Serial
    private static final long serialVersionUID = 1;

    /** More than these say nothing new. */
    private static final int MOST_FAULTS = 20;

    /**
     * What is wrong with one field.
     *
     * @param pointer where it stands, as a JSON Pointer in a fragment
     */
    record Fault(String pointer, String detail) {}

    /** What is sent. */
    record Body(String type, String title, int status, String detail, List<Fault> errors) {}

    private final HttpStatus status;
    private final transient List<Fault> faults;
    private final transient Set<HttpMethod> allowed;

    Problem(HttpStatus status, String detail) {
        this(status, detail, List.of());
    }

    Problem(HttpStatus status, String detail, List<Fault> faults) {
        this(status, detail, faults, Set.of());
    }

    private Problem(HttpStatus status, String detail, List<Fault> faults, Set<HttpMethod> allowed) {
        super(detail, null, false, false);
        this.allowed = allowed;
        this.status = status;
        this.faults = faults.stream().limit(MOST_FAULTS).toList();
    }

    /** There is no such thing. */
    static Problem missing(String detail) {
        return new Problem(HttpStatus.NOT_FOUND, detail);
    }

    /** The address is there, and for another method. */
    static Problem onlyBy(HttpMethod... methods) {
        return new Problem(
                HttpStatus.METHOD_NOT_ALLOWED,
                "This address is for %s alone."
                        .formatted(Stream.of(methods).map(HttpMethod::name).collect(Collectors.joining(" and "))),
                List.of(),
                Set.of(methods));
    }

    /** The methods that the address is for; none where it is not about that. */
    Set<HttpMethod> allowed() {
        return allowed;
    }

    HttpStatus status() {
        return status;
    }

    Body body() {
        return new Body("about:blank", status.getReasonPhrase(), status.value(), detail(), faults);
    }

    private String detail() {
        String detail = getMessage();
        return detail == null ? "" : detail;
    }
}
