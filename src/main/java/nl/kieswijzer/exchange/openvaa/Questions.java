package nl.kieswijzer.exchange.openvaa;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kieswijzer.exchange.guide.Json;
import nl.kieswijzer.exchange.guide.LossKind;
import nl.kieswijzer.exchange.guide.Losses;
import nl.kieswijzer.exchange.guide.Source;

/** The questions of OpenVAA that ask for an opinion on a statement, with their categories and their scales. */
final class Questions {
    private final Losses losses;
    private final Map<String, Json> categories = new LinkedHashMap<>();
    private final List<Json> all = new ArrayList<>();
    private final Map<String, Scale> scales = new LinkedHashMap<>();

    Questions(Source source, String election) {
        losses = source.losses();
        Json part = source.needed("questions");
        Json own = part.isList() ? Json.NONE : part.at("categories");
        (own.isThere() ? own : source.part("questionCategories", "categories"))
                .items()
                .forEach(it -> categories.put(it.at("id").text(), it));
        Json list = part.isList() ? part : part.at("questions");
        list.items().stream().filter(it -> isOf(it, election)).forEach(this::take);
        boolean isOneOrder =
                all.stream().mapToDouble(Questions::order).distinct().count() == all.size();
        all.sort(
                isOneOrder
                        ? Comparator.comparingDouble(Questions::order)
                        : Comparator.comparingDouble(this::categoryOrder).thenComparingDouble(Questions::order));
    }

    private void take(Json question) {
        Json category = category(question);
        String kind = category.at("type").text();
        Optional<Scale> scale = Scale.of(question);
        boolean asksOpinion = kind.isEmpty() || kind.equals("opinion");
        if (text(question).isEmpty()) {
            losses.count(LossKind.EMPTY_STATEMENTS);
        } else if (!asksOpinion || scale.isEmpty()) {
            losses.name(LossKind.OTHER_QUESTIONS, text(question).any("en"));
        } else {
            all.add(question);
            scales.put(question.at("id").text(), scale.get());
            if (scale.get().isGuessed()) {
                losses.name(LossKind.DIRECTION, text(question).any("en"));
            }
            if (Localized.hasLayout(question.at("info"))) {
                losses.count(LossKind.LAYOUT);
            }
        }
    }

    /** In their own order, if that is one of all; else in that of their categories first, as OpenVAA asks them. */
    List<Json> all() {
        return List.copyOf(all);
    }

    Map<String, Scale> scales() {
        return Map.copyOf(scales);
    }

    /** The names of the categories that something is asked in. */
    Map<String, Localized> categories() {
        Map<String, Localized> names = new LinkedHashMap<>();
        all.forEach(it -> {
            Localized name = Localized.of(category(it).at("name", "shortName"));
            if (!name.isEmpty()) {
                names.put(it.at("categoryId", "category").text(), name);
            }
        });
        return names;
    }

    static Localized text(Json question) {
        return Localized.of(question.at("text", "name", "shortName"));
    }

    private Json category(Json question) {
        return categories.getOrDefault(question.at("categoryId", "category").text(), Json.NONE);
    }

    private static boolean isOf(Json question, String election) {
        Json elections = question.at("electionIds");
        return election.isEmpty()
                || !elections.holdsSomething()
                || elections.items().stream().anyMatch(it -> it.text().equals(election));
    }

    private double categoryOrder(Json question) {
        double order = order(category(question));
        return order == 0
                ? List.copyOf(categories.keySet())
                        .indexOf(question.at("categoryId", "category").text())
                : order;
    }

    private static double order(Json json) {
        String order = json.at("order").text();
        return order.matches("-?\\d+(\\.\\d+)?") ? Double.parseDouble(order) : 0;
    }
}
