package nl.kieswijzer.exchange.openvaa;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.exchange.guide.Guide;
import nl.kieswijzer.exchange.guide.Json;
import nl.kieswijzer.exchange.guide.LossKind;
import nl.kieswijzer.exchange.guide.Losses;
import nl.kieswijzer.exchange.guide.PlainText;
import nl.kieswijzer.exchange.guide.Slugs;
import nl.kieswijzer.exchange.guide.Source;

/**
 * Who answered: organizations, where any of them did; else people. What organizations could be thought to think from what their
 * people think is not what they said.
 */
final class Entities {
    private static final Set<String> COLLECTIVE = Set.of("organization", "party", "alliance", "faction");

    private final Losses losses;
    private final String language;
    private final Map<String, Scale> scales;
    private final Map<String, String> statements;
    private final Map<String, Json> all = new LinkedHashMap<>();
    private final Map<String, String> types = new LinkedHashMap<>();
    private final List<Guide.Party> parties = new ArrayList<>();
    private final List<Guide.Answer> answers = new ArrayList<>();

    Entities(
            Source source,
            String election,
            String language,
            Map<String, Scale> scales,
            Map<String, String> statements) {
        losses = source.losses();
        this.language = language;
        this.scales = scales;
        this.statements = statements;
        read(source.needed("entities"), "");
        Set<String> nominated = new HashSet<>();
        nominated(source.part("nominations"), election, false, nominated);
        // Where only people are nominated, nothing says which of the organizations take part.
        boolean isOfCollectives = all.values().stream()
                .anyMatch(
                        it -> isCollective(it) && nominated.contains(it.at("id").text()));
        List<Json> here = all.values().stream()
                .filter(it -> nominated.isEmpty()
                        || nominated.contains(it.at("id").text())
                        || isCollective(it) && !isOfCollectives)
                .toList();
        boolean isOfPeople = here.stream().filter(this::isCollective).noneMatch(this::isAnswered)
                && here.stream().anyMatch(it -> !isCollective(it) && isAnswered(it));
        take(here, isOfPeople);
    }

    List<Guide.Party> parties() {
        return parties;
    }

    List<Guide.Answer> answers() {
        return answers;
    }

    /** Flat, or by kind. */
    private void read(Json part, String kind) {
        if (part.isList()) {
            part.items().forEach(it -> {
                String type = it.at("type", "entityType").text();
                String id = it.at("id").text();
                all.put(id, it);
                types.put(id, type.isEmpty() ? kind : type);
            });
        } else {
            part.fields().forEach((of, inside) -> read(inside, of));
        }
    }

    /** Flat, or by election and constituency, with some within others. */
    private static void nominated(Json part, String election, boolean isInside, Set<String> ids) {
        String of = part.at("electionId").text();
        boolean isHere = isInside || election.isEmpty() || of.equals(election);
        String entity = part.isObject() ? part.at("entityId").text() : "";
        if (isHere && !entity.isEmpty()) {
            ids.add(entity);
        }
        if (part.isObject()) {
            part.fields().forEach((name, it) -> nominated(it, election, isHere || name.equals(election), ids));
        } else if (part.isList()) {
            part.items().forEach(it -> nominated(it, election, isHere && isInside, ids));
        }
    }

    private void take(List<Json> here, boolean isOfPeople) {
        Slugs ids = new Slugs();
        for (Json entity : here) {
            boolean isMeant = isOfPeople
                    ? !isCollective(entity)
                    : isCollective(entity) && (isAnswered(entity) || isOrganization(entity));
            if (!isMeant) {
                losses.count(LossKind.CANDIDATES, isCollective(entity) ? 0 : 1);
                continue;
            }
            if (entity.at("image").isThere()) {
                losses.count(LossKind.PICTURES);
            }
            String name = name(entity);
            String shortName = Localized.of(entity.at("shortName")).any(language);
            String id = ids.of(List.of(entity.at("id").text(), shortName, name, "party"));
            parties.add(new Guide.Party(id, name.isEmpty() ? id : name, shortName.isEmpty() ? name : shortName));
            entity.at("answers").fields().forEach((question, it) -> answer(id, question, it));
        }
        if (isOfPeople) {
            losses.count(LossKind.PEOPLE_AS_PARTIES, parties.size());
        }
        if (!answers.isEmpty()) {
            losses.add(LossKind.TAKEN_AS_OWN);
        }
    }

    private void answer(String party, String question, Json answer) {
        Optional<Scale> scale = Optional.ofNullable(scales.get(question));
        String value = value(answer);
        if (scale.isEmpty()) {
            return; // to a question that is not asked here, which is said already
        }
        Json info = answer.isObject() ? answer.at("info") : Json.NONE;
        Localized reason = Localized.of(info);
        String words = reason.any(language);
        Optional<Stance> stance = scale.get().stances().getOrDefault(value, Optional.empty());
        if (!value.isEmpty() && !scale.get().stances().containsKey(value)) {
            losses.count(LossKind.UNKNOWN_ANSWERS);
        }
        if (stance.isEmpty() && words.isEmpty()) {
            return;
        }
        losses.count(LossKind.WORDS_TRANSLATED, reason.texts().size() > 1 ? 1 : 0);
        losses.count(LossKind.LAYOUT, Localized.hasLayout(info) ? 1 : 0);
        losses.count(
                LossKind.STRENGTH,
                scale.get().isFine()
                                && stance.filter(it -> it != Stance.NEITHER).isPresent()
                        ? 1
                        : 0);
        answers.add(new Guide.Answer(
                statements.getOrDefault(question, question), party, stance, true, PlainText.of(words), ""));
    }

    private static String value(Json answer) {
        return answer.isObject() ? answer.at("value").text() : answer.text();
    }

    private boolean isAnswered(Json entity) {
        return entity.at("answers").fields().entrySet().stream()
                .anyMatch(it ->
                        scales.containsKey(it.getKey()) && !value(it.getValue()).isEmpty());
    }

    private boolean isCollective(Json entity) {
        return COLLECTIVE.contains(types.getOrDefault(entity.at("id").text(), ""));
    }

    private boolean isOrganization(Json entity) {
        return Set.of("organization", "party")
                .contains(types.getOrDefault(entity.at("id").text(), ""));
    }

    /** People with the short name of who nominates them, for several may have one name. */
    private String name(Json entity) {
        String first = entity.at("firstName").plain();
        String last = entity.at("lastName").plain();
        if (first.isEmpty() && last.isEmpty()) {
            return Localized.of(entity.at("name", "shortName")).any(language);
        }
        Json organization = all.getOrDefault(entity.at("organizationId").text(), Json.NONE);
        String of = Localized.of(organization.at("shortName", "name")).any(language);
        return (first + " " + last).strip() + (of.isEmpty() ? "" : " (" + of + ")");
    }
}
