package nl.kieswijzer.desk.wording;

import java.util.ArrayList;
import java.util.List;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.Position;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.election.Topic;

/** The rules for all statements of an edition together. */
public final class SetRules {
    /** With fewer parties a statement compares nobody. */
    public static final int FEWEST_CODED = 2;

    private SetRules() {}

    /** What there is to say: first of the whole, then of statements and topics in the order of the edition. */
    public static List<SetFinding> of(Edition edition) {
        List<SetFinding> found = new ArrayList<>();
        int all = edition.statements().size();
        int unanimous = unanimous(edition).size();
        if (2 * unanimous > all) {
            found.add(SetFinding.ofAll(SetRule.UNANIMOUS, unanimous, all));
        }
        edition.statements().stream()
                .filter(it -> it.positions().size() < FEWEST_CODED)
                .map(it ->
                        SetFinding.of(SetRule.FEW_CODED, it.id(), it.positions().size(), FEWEST_CODED))
                .forEach(found::add);
        edition.topics()
                .map(Topic::id)
                .filter(topic ->
                        edition.statements().stream().noneMatch(it -> it.topic().equals(topic)))
                .map(it -> SetFinding.of(SetRule.EMPTY_TOPIC, it))
                .forEach(found::add);
        return List.copyOf(found);
    }

    /** The statements on which enough parties speak, and all of them take the same stance. */
    public static List<Statement> unanimous(Edition edition) {
        return edition.statements().stream()
                .filter(it -> it.positions().size() >= FEWEST_CODED)
                .filter(it ->
                        it.positions().stream().map(Position::stance).distinct().count() == 1)
                .toList();
    }
}
