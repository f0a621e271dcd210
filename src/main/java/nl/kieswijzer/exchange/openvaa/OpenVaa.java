package nl.kieswijzer.exchange.openvaa;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.exchange.Outcome;
import nl.kieswijzer.exchange.guide.Guide;
import nl.kieswijzer.exchange.guide.GuideFiles;
import nl.kieswijzer.exchange.guide.GuideFormat;
import nl.kieswijzer.exchange.guide.Imported;
import nl.kieswijzer.exchange.guide.Json;
import nl.kieswijzer.exchange.guide.Losses;
import nl.kieswijzer.exchange.guide.Source;

/** OpenVAA. */
public final class OpenVaa implements GuideFormat {
    @Override
    public String program() {
        return "OpenVAA";
    }

    @Override
    public List<String> places(GuideFiles files) {
        List<String> whole = files.paths().stream()
                .filter(it -> {
                    Json json = new Source(files, it).whole();
                    return json.at("entities").holdsSomething()
                            && json.at("questions").holdsSomething();
                })
                .toList();
        return Stream.concat(
                        whole.stream(),
                        files.foldersWith("entities").stream()
                                .filter(it -> files.near(it, "questions").isPresent()))
                .toList();
    }

    @Override
    public Outcome<Imported> read(GuideFiles files, String place) {
        Source source = new Source(files, place);
        return source.outcome(new OpenVaaReader(source, program()).guide());
    }

    @Override
    public Map<String, String> write(EditionId edition, Guide guide, Losses losses) {
        return Map.of("openvaa", new OpenVaaWriter(edition, guide, losses).text());
    }
}
