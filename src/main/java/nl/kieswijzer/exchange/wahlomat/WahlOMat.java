package nl.kieswijzer.exchange.wahlomat;

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

/** Wahl-O-Mat. */
public final class WahlOMat implements GuideFormat {
    @Override
    public String program() {
        return "Wahl-O-Mat";
    }

    @Override
    public List<String> places(GuideFiles files) {
        List<String> whole = files.only().stream()
                .filter(it -> {
                    Json json = new Source(files, it).whole();
                    return json.at("statement").holdsSomething()
                            && json.at("opinion").holdsSomething();
                })
                .toList();
        return Stream.concat(
                        whole.stream(),
                        Stream.of("statement", "opinion")
                                .flatMap(it -> files.foldersWith(it).stream())
                                .distinct())
                .toList();
    }

    @Override
    public Outcome<Imported> read(GuideFiles files, String place) {
        Source source = new Source(files, place);
        return source.outcome(new WahlOMatReader(source, program()).guide());
    }

    @Override
    public Map<String, String> write(EditionId edition, Guide guide, Losses losses) {
        return new WahlOMatWriter(guide, losses).files();
    }
}
