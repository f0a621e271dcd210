package nl.kieswijzer.exchange.program;

import java.util.Optional;
import nl.kieswijzer.exchange.Fault;
import nl.kieswijzer.exchange.Place;
import nl.kieswijzer.exchange.Problem;
import nl.kieswijzer.exchange.guide.Json;

/** Whether a file is JSON at all. */
final class NoJson {
    private NoJson() {}

    static Optional<Fault> fault(String path, byte[] bytes) {
        try {
            Json.read(bytes);
            return Optional.empty();
        } catch (Json.NotJson none) {
            return Optional.of(Fault.at(new Place.InFile(path, none.line()), Problem.NOT_JSON));
        }
    }
}
