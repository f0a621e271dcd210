package nl.kieswijzer.site;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The style sheet of a room. Pages carry their styles in themselves, so a page brings only those of its own rooms. */
public enum StyleSheet {
    QUIZ("quiz", Links.QUIZ, Links.CLASS),
    RESULTS("results", Links.RESULT),
    CLASSROOM("classroom", Links.CLASS, Links.LESSON);

    private final String file;
    private final List<String> paths;

    /** With the paths of the doing pages that need it, without language and first slash. */
    StyleSheet(String file, String... paths) {
        this.file = "styles/" + file + ".css";
        this.paths = List.of(paths);
    }

    String file() {
        return file;
    }

    /** What the doing page at this address needs. */
    static Set<StyleSheet> ofDoingPage(String address) {
        String path = Language.ofPath(address).strip(address);
        return Stream.of(values())
                .filter(sheet -> sheet.paths.stream().anyMatch(it -> path.equals(it) || path.startsWith(it + "/")))
                .collect(() -> EnumSet.noneOf(StyleSheet.class), Set::add, Set::addAll);
    }
}
