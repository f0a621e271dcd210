package nl.kieswijzer.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kieswijzer.api.Problem.Fault;
import nl.kieswijzer.core.Answer;
import nl.kieswijzer.core.AnswerSheet;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.Slug;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.EditionRevision;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;

/**
 * Reads a sheet as programs send it: {@code {revision, answers: {statement: answer}, weights: {statement: 1 or 2}, leftOut: [party]}},
 * of which only {@code answers} has to be there. Unlike what our own pages send, whatever is wrong with it is named.
 */
final class SentAnswers {
    static final String REVISION = "revision";

    private static final Set<String> FIELDS = Set.of(REVISION, "answers", "weights", "leftOut");

    private static final Map<String, Answer> ANSWERS =
            Map.of("agree", Answer.AGREE, "neither", Answer.NEITHER, "disagree", Answer.DISAGREE, "skip", Answer.SKIP);

    private final Edition edition;
    private final JsonNode sent;
    private final List<Fault> faults = new ArrayList<>();

    private SentAnswers(Edition edition, JsonNode sent) {
        this.edition = edition;
        this.sent = sent;
    }

    /**
     * The sheet in what was sent.
     *
     * @throws Problem 400 that names each field that is wrong
     */
    static AnswerSheet read(EditionRevision revision, JsonNode sent) {
        return new SentAnswers(revision.edition(), sent).sheet(revision);
    }

    /** Which revision the answers are to; empty where that is the latest. */
    static Optional<Integer> revision(JsonNode sent) {
        JsonNode number = sent.path(REVISION);
        if (number.isMissingNode()) {
            return Optional.empty();
        }
        if (!number.isInt() || number.asInt() < 1) {
            throw wrong(List.of(new Fault("#/revision", "is the number of a revision, from 1")));
        }
        return Optional.of(number.asInt());
    }

    private AnswerSheet sheet(EditionRevision revision) {
        sent.propertyNames().stream()
                .filter(it -> !FIELDS.contains(it))
                .forEach(it -> fault("", it, "is not a field of a sheet"));
        Map<StatementId, Answer> answers = answers(sent.path("answers"));
        Set<StatementId> starred = starred(sent.path("weights"));
        Set<PartyId> leftOut = leftOut(sent.path("leftOut"));
        if (!faults.isEmpty()) {
            throw wrong(faults);
        }
        return new AnswerSheet(revision.id(), answers, starred, leftOut);
    }

    private static Problem wrong(List<Fault> faults) {
        return new Problem(
                HttpStatus.BAD_REQUEST,
                "The sheet can't be read: %d of its fields are wrong.".formatted(faults.size()),
                faults);
    }

    private Map<StatementId, Answer> answers(JsonNode node) {
        if (!node.isObject()) {
            faults.add(
                    new Fault("#/answers", "has to be there: an object, with an answer by the id of each statement"));
            return Map.of();
        }
        return byStatement(
                "/answers",
                node,
                it -> Optional.ofNullable(ANSWERS.get(it.asString(""))),
                "is agree, neither, disagree or skip");
    }

    private Set<StatementId> starred(JsonNode node) {
        if (!node.isObject() && !node.isMissingNode()) {
            faults.add(new Fault("#/weights", "is an object, with 1 or 2 by the id of a statement"));
            return Set.of();
        }
        Map<StatementId, Integer> weights = byStatement(
                "/weights",
                node,
                it -> Optional.of(it)
                        .filter(JsonNode::isInt)
                        .map(JsonNode::asInt)
                        .filter(n -> n == 1 || n == 2),
                "is 1 or 2");
        return weights.entrySet().stream()
                .filter(it -> it.getValue() == 2)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private <T> Map<StatementId, T> byStatement(
            String at, JsonNode node, Function<JsonNode, Optional<T>> value, String rule) {
        Map<StatementId, T> read = new HashMap<>();
        node.propertyStream().forEach(it -> {
            String id = it.getKey();
            if (!Slug.fits(id) || edition.statement(new StatementId(id)).isEmpty()) {
                fault(at, id, "is no statement of this edition");
            } else {
                value.apply(it.getValue())
                        .ifPresentOrElse(that -> read.put(new StatementId(id), that), () -> fault(at, id, rule));
            }
        });
        return read;
    }

    private Set<PartyId> leftOut(JsonNode node) {
        Set<PartyId> parties = new HashSet<>();
        if (!node.isArray() && !node.isMissingNode()) {
            faults.add(new Fault("#/leftOut", "is a list of ids of parties"));
        }
        for (int i = 0; i < node.size() && node.isArray(); i++) {
            String id = node.path(i).asString("");
            if (Slug.fits(id) && edition.party(new PartyId(id)).isPresent()) {
                parties.add(new PartyId(id));
            } else {
                fault("/leftOut", Integer.toString(i), "is no party of this edition");
            }
        }
        return parties;
    }

    private void fault(String at, String name, String detail) {
        String pointer = name.length() > Slug.MAX_LENGTH ? name.substring(0, Slug.MAX_LENGTH) + "…" : name;
        faults.add(new Fault("#%s/%s".formatted(at, pointer.replace("~", "~0").replace("/", "~1")), detail));
    }
}
