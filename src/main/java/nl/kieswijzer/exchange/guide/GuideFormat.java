package nl.kieswijzer.exchange.guide;

import java.util.List;
import java.util.Map;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.exchange.Outcome;

/** The format of a program: reads its files, and writes them. */
public interface GuideFormat {
    /** What the program is called. */
    String program();

    /** Where among these files there is a guide in this format: folders, with a slash behind each but the top, or files. */
    List<String> places(GuideFiles files);

    /** Reads the guide at one of those places. Never throws for what stands in the files. */
    Outcome<Imported> read(GuideFiles files, String place);

    /**
     * Writes a guide.
     *
     * @param losses what this format has no place for is added
     * @return the files of JSON, by their names without the ending
     */
    Map<String, String> write(EditionId edition, Guide guide, Losses losses);
}
