package nl.kieswijzer.exchange.kalkulacka;

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

/** The election calculators of kalkulacka.one, such as Volební kalkulačka. */
public final class Kalkulacka implements GuideFormat {
    @Override
    public String program() {
        return "Kalkulačka";
    }

    @Override
    public List<String> places(GuideFiles files) {
        List<String> whole = files.paths().stream()
                .filter(it -> {
                    Json json = new Source(files, it).whole();
                    return json.at("questions").holdsSomething()
                            && json.at("candidates", "organizations").holdsSomething()
                            && !json.at("entities").isThere();
                })
                .toList();
        return Stream.concat(
                        whole.stream(),
                        files.foldersWith("questions").stream()
                                .filter(it -> files.near(it, "entities").isEmpty()))
                .toList();
    }

    @Override
    public Outcome<Imported> read(GuideFiles files, String place) {
        Source source = new Source(files, place);
        return source.outcome(new KalkulackaReader(source, program()).guide());
    }

    @Override
    public Map<String, String> write(EditionId edition, Guide guide, Losses losses) {
        return new KalkulackaWriter(edition, guide, losses).files();
    }
}
