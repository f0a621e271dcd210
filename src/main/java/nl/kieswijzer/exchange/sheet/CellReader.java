package nl.kieswijzer.exchange.sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kieswijzer.core.Slug;
import nl.kieswijzer.election.entry.Content;
import nl.kieswijzer.exchange.Fault;
import nl.kieswijzer.exchange.Place;
import nl.kieswijzer.exchange.Problem;

/** From a cell to what it says of an entry. */
final class CellReader {
    private static final int BRIEF = 40;

    private final Vocabulary words;
    private final List<Fault> faults;

    CellReader(Vocabulary words, List<Fault> faults) {
        this.words = words;
        this.faults = faults;
    }

    /** An id, which has to be there; empty where it is none, with the fault said. */
    String id(String cell, Place place, Column column) {
        String id = cell.strip();
        if (id.isEmpty()) {
            faults.add(Fault.at(
                    place,
                    Problem.EMPTY_ID,
                    column.header(words, words.languages().getFirst())));
        } else if (!Slug.fits(id)) {
            faults.add(Fault.at(place, Problem.NOT_AN_ID, brief(id)));
        }
        return id;
    }

    /** The content with what the cell says; the same where it says what a file of that content would say. */
    Content put(Content content, Column column, String cell, Place place) {
        if (words.languages().stream().anyMatch(it -> isSame(column.shown(content, words, it), cell))) {
            return content;
        }
        return switch (column.kind()) {
            case LIST -> content.withTexts(column.path(), ids(cell, place));
            case WORD -> content.with(column.path(), word(column, cell, place));
            default -> content.with(column.path(), cell.replace("\r\n", "\n"));
        };
    }

    /** Programs change how a line ends, and leave an empty cell out. */
    private static boolean isSame(String shown, String cell) {
        return shown.replace("\r\n", "\n").equals(cell.replace("\r\n", "\n"));
    }

    private List<String> ids(String cell, Place place) {
        List<String> ids = Stream.of(cell.split("[,;\\s]+"))
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
        ids.stream()
                .filter(it -> !Slug.fits(it))
                .forEach(it -> faults.add(Fault.at(place, Problem.NOT_AN_ID, brief(it))));
        return ids;
    }

    private String word(Column column, String cell, Place place) {
        String said = cell.strip();
        if (said.isEmpty()) {
            return "";
        }
        Optional<String> word = column.words().stream()
                .filter(it -> it.equalsIgnoreCase(said)
                        || words.languages().stream()
                                .anyMatch(language -> words.word(language, it).equalsIgnoreCase(said)))
                .findFirst();
        if (word.isEmpty()) {
            faults.add(Fault.at(place, Problem.UNKNOWN_WORD, brief(said), choices(column)));
        }
        return word.orElse("");
    }

    private String choices(Column column) {
        return column.words().stream()
                .map(it -> words.word(words.languages().getFirst(), it))
                .collect(Collectors.joining(", "));
    }

    private static String brief(String text) {
        return text.length() <= BRIEF ? text : text.substring(0, BRIEF) + "…";
    }
}
