package nl.kieswijzer.exchange.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kieswijzer.exchange.Fault;
import nl.kieswijzer.exchange.Outcome;
import nl.kieswijzer.exchange.Place;
import nl.kieswijzer.exchange.Problem;

/** The parts of a guide at a place: files in a folder or near it, or fields of one file. What can't be read is noted. */
public final class Source {
    private final GuideFiles files;
    private final String place;
    private final List<Fault> faults = new ArrayList<>();
    private final Losses losses = new Losses();
    private boolean isOther;

    public Source(GuideFiles files, String place) {
        this.files = files;
        this.place = place;
    }

    /** What gets lost while reading. */
    public Losses losses() {
        return losses;
    }

    /** Everything in the one file. */
    public Json whole() {
        return json(place);
    }

    /** The part of one of these names; nothing where there is none. */
    public Json part(String... names) {
        if (isFile()) {
            return whole().at(names);
        }
        Optional<String> path = files.near(place, names);
        return path.map(this::json).orElse(Json.NONE);
    }

    /** A part that has to be there, whether or not there is something in it. */
    public Json needed(String... names) {
        Json part = part(names);
        if (!part.isList() && !part.isObject() && faults.isEmpty()) {
            fault(Fault.whole(Problem.PART_MISSING, isFile() ? names[0] : names[0] + GuideFiles.JSON));
        }
        return part;
    }

    public void fault(Fault fault) {
        faults.add(fault);
    }

    /** The guide, with what was lost, unless something could not be read or there is nothing in it. */
    public Outcome<Imported> outcome(Guide guide) {
        if (faults.isEmpty() && guide.parties().isEmpty()) {
            fault(Fault.whole(Problem.NO_PARTIES));
        }
        if (faults.isEmpty() && guide.statements().isEmpty()) {
            fault(Fault.whole(Problem.NO_STATEMENTS));
        }
        if (isOther) {
            losses.add(LossKind.READ_AS_WINDOWS);
        }
        return Outcome.unless(List.copyOf(faults), new Imported(guide, losses.all()));
    }

    private boolean isFile() {
        return place.endsWith(GuideFiles.JSON);
    }

    private Json json(String path) {
        try {
            Json.File file = Json.read(files.bytes(path));
            isOther |= file.isOther();
            return file.json();
        } catch (Json.NotJson none) {
            Fault fault = Fault.at(new Place.InFile(path, none.line()), Problem.NOT_JSON);
            if (!faults.contains(fault)) {
                fault(fault);
            }
            return Json.NONE;
        }
    }
}
