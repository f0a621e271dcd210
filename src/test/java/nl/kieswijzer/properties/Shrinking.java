package nl.kieswijzer.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.kieswijzer.properties.Outcome.Failed;

/** Looks for a simpler case on which a property fails: without some of its choices, and with lower ones. */
final class Shrinking {
    /** However long a property takes, a failing one does not keep anybody waiting for minutes. */
    private static final int MOST_CASES = 5000;

    private final Consumer<Given> property;
    private Failed simplest;
    private int cases;

    private Shrinking(Consumer<Given> property, Failed failed) {
        this.property = property;
        this.simplest = failed;
    }

    static Failed simplest(Consumer<Given> property, Failed failed) {
        Shrinking shrinking = new Shrinking(property, failed);
        Failed before;
        do {
            before = shrinking.simplest;
            // Lower ones first: one of the first choices is often how many follow.
            shrinking.lower();
            shrinking.takeOutElements();
            shrinking.takeOutPieces();
        } while (shrinking.simplest != before);
        return shrinking.simplest;
    }

    private void takeOutElements() {
        for (int i = simplest.elements().size() - 1;
                i >= 0;
                i = Math.min(i, simplest.elements().size()) - 1) {
            takeOut(
                    simplest.elements().get(i).from(),
                    simplest.elements().get(i).to());
        }
    }

    /** Where choices follow that belong to no list. Long pieces first. */
    private void takeOutPieces() {
        for (int length = Integer.highestOneBit(simplest.row().size()); length > 0; length /= 2) {
            for (int end = simplest.row().size();
                    end >= length;
                    end = Math.min(end - length, simplest.row().size())) {
                takeOut(end - length, end);
            }
        }
    }

    private void takeOut(int from, int to) {
        List<Long> fewer = new ArrayList<>(simplest.row());
        fewer.subList(from, to).clear();
        fails(fewer);
    }

    private void lower() {
        for (int place = 0; place < simplest.row().size(); place++) {
            if (simplest.row().get(place) > 0 && !fails(with(place, 0))) {
                lowerToWhereItHolds(place);
            }
        }
    }

    /** By halves, between a choice with which the property holds and one with which it fails. */
    private void lowerToWhereItHolds(int place) {
        long holds = 0;
        while (place < simplest.row().size() && simplest.row().get(place) - holds > 1) {
            long middle = holds + (simplest.row().get(place) - holds) / 2;
            if (!fails(with(place, middle))) {
                holds = middle;
            }
        }
    }

    private List<Long> with(int place, long choice) {
        List<Long> other = new ArrayList<>(simplest.row());
        other.set(place, choice);
        return other;
    }

    /** Whether the property fails on this too, as it did before; if so, and if this is simpler, goes on from here. */
    private boolean fails(List<Long> row) {
        if (cases++ < MOST_CASES
                && Outcome.of(property, Choices.again(row)) instanceof Failed failed
                && failed.isSimplerThan(simplest)) {
            simplest = failed;
            return true;
        }
        return false;
    }
}
