package nl.kieswijzer.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.ElectionCatalogue;
import org.springframework.stereotype.Component;

/** All editions there are, and where voters find each. */
@Component
class EditionList {
    private final ElectionCatalogue catalogue;

    EditionList(ElectionCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    private record Placed(EditionRevision revision, String place) {}

    /** Changes when the list does. */
    String version() {
        return all().stream().map(it -> it.revision().id() + " " + it.place()).collect(Collectors.joining(","));
    }

    Map<String, Object> list() {
        Map<String, Object> list = new LinkedHashMap<>();
        list.put(
                "editions",
                all().stream()
                        .map(it -> new EditionParts(it.revision()).summary(it.place()))
                        .toList());
        return list;
    }

    private List<Placed> all() {
        return catalogue.editions().stream()
                .flatMap(it -> catalogue.current(it).stream())
                .map(it -> new Placed(it, place(it)))
                .toList();
    }

    private String place(EditionRevision revision) {
        boolean isFront =
                catalogue.front().filter(it -> it.id().equals(revision.id())).isPresent();
        boolean isArchived = catalogue.archive().stream().anyMatch(it -> it.id().equals(revision.id()));
        return isFront ? "front" : isArchived ? "archive" : "none";
    }
}
