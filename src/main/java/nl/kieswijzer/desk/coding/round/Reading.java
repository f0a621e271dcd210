package nl.kieswijzer.desk.coding.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kieswijzer.desk.coding.round.Material.Unit;

/**
 * What one coder made of one unit, as far as they are.
 *
 * @param unit its place in the material
 * @param answer empty where they only chose quotes yet
 * @param quotes what it rests on, in the order of the material
 */
public record Reading(
        int unit, String coder, Optional<Answer> answer, List<String> quotes, boolean doubt, String note) {
    public static final int LONGEST_NOTE = 1_000;

    public Reading {
        quotes = List.copyOf(quotes);
        note = note.length() <= LONGEST_NOTE ? note : note.substring(0, LONGEST_NOTE);
    }

    static Reading none(int unit, String coder) {
        return new Reading(unit, coder, Optional.empty(), List.of(), false, "");
    }

    /** Whether it counts: it says nothing on this, or it takes a stance on one of its quotes at least. */
    public boolean isComplete() {
        return answer.filter(it -> !it.isStance() || !quotes.isEmpty()).isPresent();
    }

    /** With an answer: silence rests on nothing, and where there is only one quote a stance rests on that. */
    public Reading answered(Answer other, Unit unit) {
        List<String> restsOn = !other.isStance() ? List.of() : unit.quotes().size() == 1 ? unit.quotes() : quotes;
        return new Reading(this.unit, coder, Optional.of(other), restsOn, doubt, note);
    }

    /** Takes a quote up or leaves it, but for the only one that a stance can rest on. Who takes one up where they said that nothing is said have to say anew what it says. */
    public Reading toggled(String quote, Unit unit) {
        List<String> chosen = new ArrayList<>(quotes);
        boolean isOnlyOne =
                unit.quotes().size() == 1 && answer.filter(Answer::isStance).isPresent();
        if (isOnlyOne || !chosen.remove(quote)) {
            chosen.add(quote);
        }
        List<String> inOrder = unit.quotes().stream().filter(chosen::contains).toList();
        return new Reading(this.unit, coder, answer.filter(Answer::isStance), inOrder, doubt, note);
    }

    public Reading inDoubt(boolean other) {
        return new Reading(unit, coder, answer, quotes, other, note);
    }

    public Reading noted(String other) {
        return new Reading(unit, coder, answer, quotes, doubt, other.strip());
    }
}
