package nl.kieswijzer.exchange.kalkulacka;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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

/** Who is compared with, and what they answered. Those within a candidate stand for it where it did not answer itself. */
final class Candidates {
    /** The names that the file with answers goes by. */
    private static final String[] ANSWERS = {
        "candidates-answers",
        "candidate-answers",
        "candidates_answers",
        "candidate_answers",
        "candidatesAnswers",
        "answers"
    };

    private final Losses losses;
    private final Map<String, String> statements;
    private final Json answersById;
    private final Map<String, Json> known = new LinkedHashMap<>();
    private final Slugs ids = new Slugs();
    private final List<Guide.Party> parties = new ArrayList<>();
    private final List<Guide.Answer> answers = new ArrayList<>();
    private final Set<String> answered = new HashSet<>();

    Candidates(Source source, Map<String, String> statements) {
        this.losses = source.losses();
        this.statements = statements;
        this.answersById = source.part(ANSWERS);
        Json organizations = source.part("organizations");
        organizations.items().forEach(it -> known.putIfAbsent(id(it), it));
        source.part("persons").items().forEach(it -> known.putIfAbsent(id(it), it));
        Json candidates = source.part("candidates");
        Set<String> seen = new HashSet<>();
        (candidates.holdsSomething() ? candidates : organizations)
                .items().stream().filter(it -> seen.add(id(it))).forEach(this::take);
        if (answers.stream().anyMatch(Guide.Answer::isItsOwn)) {
            losses.add(LossKind.TAKEN_AS_OWN);
        }
    }

    List<Guide.Party> parties() {
        return parties;
    }

    List<Guide.Answer> answers() {
        return answers;
    }

    private void take(Json candidate) {
        List<Json> within = candidate.at("nestedCandidates").items();
        List<Json> answering =
                within.stream().filter(it -> answersOf(it).holdsSomething()).toList();
        if (!answersOf(candidate).holdsSomething() && !answering.isEmpty()) {
            losses.count(LossKind.PEOPLE_AS_PARTIES, answering.size());
            answering.forEach(this::add);
        } else {
            losses.count(LossKind.CANDIDATES, within.size());
            add(candidate);
        }
    }

    private void add(Json candidate) {
        Json who = reference(candidate);
        String name = or(candidate.at("displayName", "name").plain(), name(who));
        String shortName = or(
                who.at("shortName", "abbreviation").plain(),
                candidate.at("shortName", "abbreviation").plain());
        if (name.isEmpty() && shortName.isEmpty()) {
            losses.count(LossKind.UNKNOWN_ANSWERS, answersOf(candidate).items().size());
            return;
        }
        losses.count(
                LossKind.PICTURES,
                candidate.at("images").isThere() || who.at("images").isThere() ? 1 : 0);
        String full = or(name, shortName);
        String party = ids.of(List.of(shortName, full, "kandidat"));
        parties.add(new Guide.Party(party, full, or(shortName, full)));
        answersOf(candidate).items().forEach(it -> answer(party, it));
    }

    private void answer(String party, Json it) {
        String statement =
                statements.getOrDefault(it.at("questionId", "question", "id").text(), "");
        Optional<Stance> stance = stance(it);
        boolean isNoAnswer = stance.isEmpty() && it.at("answer").isThere();
        if (statement.isEmpty() || isNoAnswer) {
            losses.count(LossKind.UNKNOWN_ANSWERS);
            return;
        }
        String words = it.at("comment").text();
        if (stance.isEmpty() && words.isEmpty()) {
            return;
        }
        if (!answered.add(statement + "/" + party)) {
            losses.count(LossKind.SECOND_ANSWERS);
            return;
        }
        List<Json> sources = it.at("sources").items();
        losses.count(LossKind.MORE_ADDRESSES, Math.max(0, sources.size() - 1));
        losses.count(LossKind.LAYOUT, PlainText.hasLayout(words) ? 1 : 0);
        losses.count(
                LossKind.NULL_AS_NEITHER,
                stance.filter(one -> one == Stance.NEITHER).isPresent() ? 1 : 0);
        answers.add(new Guide.Answer(
                statement,
                party,
                stance,
                !it.at("respondent").text().equals("expert"),
                PlainText.of(words),
                sources.isEmpty() ? "" : sources.getFirst().at("url").text()));
    }

    /** By the schema null is 'neutral', and counts as half; a field that is not there is no answer. */
    private static Optional<Stance> stance(Json answer) {
        if (answer.node().path("answer").isNull()) {
            return Optional.of(Stance.NEITHER);
        }
        return switch (answer.at("answer").text().toLowerCase(Locale.ROOT)) {
            case "true", "yes", "1" -> Optional.of(Stance.AGREE);
            case "false", "no", "0" -> Optional.of(Stance.DISAGREE);
            case "null", "neutral" -> Optional.of(Stance.NEITHER);
            default -> Optional.empty();
        };
    }

    private Json answersOf(Json candidate) {
        Json own = answersById.at(id(candidate));
        return own.isThere() ? own : candidate.at("answers");
    }

    private Json reference(Json candidate) {
        List<Json> references = candidate.at("references").items();
        Json reference = references.isEmpty() ? candidate.at("reference") : references.getFirst();
        return known.getOrDefault(id(reference), known.getOrDefault(id(candidate), Json.NONE));
    }

    private static String name(Json who) {
        String person = (who.at("givenName", "firstName").plain() + " "
                        + who.at("familyName", "lastName").plain())
                .strip();
        return or(who.at("name", "officialName", "displayName").plain(), person);
    }

    private static String id(Json json) {
        return json.at("id", "uuid").text();
    }

    private static String or(String one, String other) {
        return one.isEmpty() ? other : one;
    }
}
