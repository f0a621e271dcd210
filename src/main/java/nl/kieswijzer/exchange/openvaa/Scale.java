package nl.kieswijzer.exchange.openvaa;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.exchange.guide.Json;

/**
 * What the answers to a question mean as stances.
 *
 * @param stances by the id of a choice; an empty one says nothing
 * @param isFine whether it has more steps than three, which are lost
 * @param isGuessed whether nothing says which end agrees
 */
record Scale(Map<String, Optional<Stance>> stances, boolean isFine, boolean isGuessed) {
    private static final int STEPS = 3;
    private static final Pattern DISAGREES = Pattern.compile(
            ".*(disagree|eri mieltä|avvisar|annan åsikt|oenig|oneens|uenig|nicht|lehne|nesouhlas|nesúhlas|against|oppos|pas d'accord|désaccord).*"
                    + "|(no|nein|nee|ei|nej|ne|nie|non|nem)\\b.*");
    private static final Pattern AGREES = Pattern.compile(
            ".*(agree|samaa mieltä|instäm|håller med|samma åsikt|enig|eens|stimm|souhlas|súhlas|in favou?r|support|d'accord).*"
                    + "|(yes|ja|kyllä|joo|oui|ano|áno|igen)\\b.*");

    /** How somebody answers; empty where nobody can agree or disagree with it. */
    static Optional<Scale> of(Json question) {
        String type = question.at("type", "settings").text();
        if (type.equals("boolean")) {
            return Optional.of(new Scale(
                    Map.of("true", Optional.of(Stance.AGREE), "false", Optional.of(Stance.DISAGREE)), false, false));
        }
        List<Json> choices = question.at("choices", "values").items();
        boolean isOrdinal = type.equals("singleChoiceOrdinal") || type.isEmpty();
        if (choices.size() < 2 || !isOrdinal && !type.equals("singleChoiceCategorical")) {
            return Optional.empty();
        }
        return isOrdinal ? Optional.of(ordinal(choices)) : byWords(choices);
    }

    private static Scale ordinal(List<Json> choices) {
        Map<String, Double> values = new LinkedHashMap<>();
        boolean hasValues = choices.stream().anyMatch(it -> value(it).isPresent());
        for (Json choice : choices) {
            Optional<Double> value = hasValues ? value(choice) : Optional.of((double) choices.indexOf(choice));
            value.ifPresent(it -> values.put(id(choice), it));
        }
        double least = values.values().stream().mapToDouble(it -> it).min().orElse(0);
        double most = values.values().stream().mapToDouble(it -> it).max().orElse(0);
        double middle = (least + most) / 2;
        int direction = direction(choices, values, most) - direction(choices, values, least);
        Stance high = direction < 0 ? Stance.DISAGREE : Stance.AGREE;
        Stance low = direction < 0 ? Stance.AGREE : Stance.DISAGREE;
        Map<String, Optional<Stance>> stances = new HashMap<>();
        choices.forEach(it -> stances.put(
                id(it),
                Optional.ofNullable(values.get(id(it)))
                        .map(value -> value == middle ? Stance.NEITHER : value > middle ? high : low)));
        return new Scale(stances, values.size() > STEPS, direction == 0);
    }

    private static int direction(List<Json> choices, Map<String, Double> values, double at) {
        return choices.stream()
                .filter(it -> values.getOrDefault(id(it), Double.NaN) == at)
                .mapToInt(it ->
                        says(it).map(stance -> stance == Stance.AGREE ? 1 : -1).orElse(0))
                .findFirst()
                .orElse(0);
    }

    /** Choices without an order, such as yes and no: only where each is one of those. */
    private static Optional<Scale> byWords(List<Json> choices) {
        Map<String, Optional<Stance>> stances = new HashMap<>();
        choices.forEach(it -> stances.put(id(it), says(it)));
        long said =
                stances.values().stream().filter(Optional::isPresent).distinct().count();
        return said == 2 && choices.size() == 2 ? Optional.of(new Scale(stances, false, false)) : Optional.empty();
    }

    private static Optional<Stance> says(Json choice) {
        Localized label = Localized.of(choice.at("label", "name"));
        return label.texts().values().stream()
                .map(it -> it.toLowerCase(Locale.ROOT).strip())
                .flatMap(it -> DISAGREES.matcher(it).matches()
                        ? Optional.of(Stance.DISAGREE).stream()
                        : AGREES.matcher(it).matches()
                                ? Optional.of(Stance.AGREE).stream()
                                : Optional.<Stance>empty().stream())
                .findFirst();
    }

    private static String id(Json choice) {
        return choice.at("id", "key").text();
    }

    private static Optional<Double> value(Json choice) {
        try {
            return Optional.of(Double.valueOf(choice.at("normalizableValue").text()));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }
}
