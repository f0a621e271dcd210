package nl.kieswijzer.desk.file;

import java.util.List;

/**
 * What files somebody can give.
 *
 * @param shown what the browser offers to choose from: endings of names, and media types
 * @param endings how a name must end; empty where whoever reads the file looks into it instead
 * @param refused what is said of any other, or of one that is larger
 */
public record Kinds(List<String> shown, List<String> endings, int mostBytes, String refused) {
    public Kinds {
        shown = List.copyOf(shown);
        endings = List.copyOf(endings);
    }
}
