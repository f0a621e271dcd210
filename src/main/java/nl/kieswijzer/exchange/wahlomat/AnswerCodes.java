package nl.kieswijzer.exchange.wahlomat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.exchange.guide.Json;

/** The numbers of answers: 0 agrees, 1 disagrees, 2 is neutral, which is no scale; unless a file says otherwise. */
final class AnswerCodes {
    static final List<Stance> BY_NUMBER = List.of(Stance.AGREE, Stance.DISAGREE, Stance.NEITHER);

    private AnswerCodes() {}

    /** The stances by their number; empty ones are none. */
    static Map<String, Optional<Stance>> of(Json part) {
        Map<String, Optional<Stance>> codes = new LinkedHashMap<>();
        for (Stance stance : BY_NUMBER) {
            codes.put(Integer.toString(BY_NUMBER.indexOf(stance)), Optional.of(stance));
        }
        part.byId()
                .forEach((id, it) -> said(it.at("message", "label", "text", "name")
                                .plain())
                        .ifPresent(stance -> codes.put(id, stance)));
        return codes;
    }

    private static Optional<Optional<Stance>> said(String message) {
        String words = message.toLowerCase(Locale.ROOT);
        if (words.matches(".*\\b(keine?|nicht beantwortet|no answer|ohne)\\b.*")) {
            return Optional.of(Optional.empty());
        }
        if (words.matches(".*(nicht|lehn|disagree|oneens).*")) {
            return Optional.of(Optional.of(Stance.DISAGREE));
        }
        if (words.matches(".*(neutral|unentschieden|neither).*")) {
            return Optional.of(Optional.of(Stance.NEITHER));
        }
        return words.matches(".*(stimm|agree|eens).*") ? Optional.of(Optional.of(Stance.AGREE)) : Optional.empty();
    }
}
