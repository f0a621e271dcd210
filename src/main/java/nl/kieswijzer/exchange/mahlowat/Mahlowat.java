package nl.kieswijzer.exchange.mahlowat;

import java.util.List;
import java.util.Map;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.exchange.Outcome;
import nl.kieswijzer.exchange.guide.Guide;
import nl.kieswijzer.exchange.guide.GuideFiles;
import nl.kieswijzer.exchange.guide.GuideFormat;
import nl.kieswijzer.exchange.guide.Imported;
import nl.kieswijzer.exchange.guide.Json;
import nl.kieswijzer.exchange.guide.Losses;
import nl.kieswijzer.exchange.guide.Source;

/** Mahlowat. */
public final class Mahlowat implements GuideFormat {
    @Override
    public String program() {
        return "Mahlowat";
    }

    @Override
    public List<String> places(GuideFiles files) {
        return files.paths().stream()
                .filter(it -> {
                    Json json = new Source(files, it).whole();
                    return json.at("theses").holdsSomething()
                            && json.at("lists").holdsSomething();
                })
                .toList();
    }

    @Override
    public Outcome<Imported> read(GuideFiles files, String place) {
        Source source = new Source(files, place);
        return source.outcome(new MahlowatReader(source, program()).guide());
    }

    @Override
    public Map<String, String> write(EditionId edition, Guide guide, Losses losses) {
        return Map.of("data", new MahlowatWriter(guide, losses).text());
    }
}
