package nl.kieswijzer.exchange.openvaa;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.exchange.guide.Guide;
import nl.kieswijzer.exchange.guide.HeaderWords;
import nl.kieswijzer.exchange.guide.Json;
import nl.kieswijzer.exchange.guide.LossKind;
import nl.kieswijzer.exchange.guide.Losses;
import nl.kieswijzer.exchange.guide.Writing;

/** Writes the data of OpenVAA, flat and in one file. Who is silent has no answer, which is what OpenVAA takes it for. */
final class OpenVaaWriter {
    private static final String COUNTRY = "country";
    private static final String REST = "questions";
    /** From the one end of the scale to the other. */
    private static final List<Stance> SCALE = List.of(Stance.DISAGREE, Stance.NEITHER, Stance.AGREE);

    private final EditionId edition;
    private final Guide guide;
    private final Losses losses;

    OpenVaaWriter(EditionId edition, Guide guide, Losses losses) {
        this.edition = edition;
        this.guide = guide;
        this.losses = losses;
    }

    String text() {
        return Json.write(Writing.row(
                "elections", List.of(election()),
                "constituencies",
                        Writing.row(
                                "groups",
                                        List.of(Writing.row(
                                                "id", COUNTRY, "name", "", "constituencyIds", List.of(COUNTRY))),
                                "constituencies", List.of(Writing.row("id", COUNTRY, "name", ""))),
                "questions", Writing.row("categories", categories(), "questions", questions()),
                "entities", entities(),
                "nominations", nominations()));
    }

    private Map<String, Object> election() {
        Map<String, Object> election = Writing.row("id", edition.value());
        if (!guide.heading().name().isEmpty()) {
            election.put(
                    "name", Localized.written(guide.languages(), guide.heading().name()));
        }
        if (!guide.heading().date().isEmpty()) {
            election.put("date", guide.heading().date());
        }
        election.put("constituencyGroupIds", List.of(COUNTRY));
        return election;
    }

    private List<Object> categories() {
        List<Object> categories = new ArrayList<>();
        guide.topics()
                .forEach(it -> categories.add(Writing.row(
                        "id", it.id(), "name", Localized.written(guide.languages(), it.name()), "type", "opinion")));
        if (guide.statements().stream().anyMatch(it -> it.topic().isEmpty())) {
            categories.add(Writing.row("id", REST, "type", "opinion"));
        }
        return categories;
    }

    private boolean isByTopic() {
        List<String> topics =
                guide.statements().stream().map(Guide.Statement::topic).toList();
        long changes = IntStream.range(1, topics.size())
                .filter(it -> !topics.get(it).equals(topics.get(it - 1)))
                .count();
        return changes < Math.max(1, topics.stream().distinct().count());
    }

    private List<Object> questions() {
        if (!isByTopic()) {
            losses.add(LossKind.ORDER);
        }
        List<Object> choices = new ArrayList<>();
        SCALE.forEach(it ->
                choices.add(Writing.row("id", id(it), "label", label(it), "normalizableValue", SCALE.indexOf(it) + 1)));
        List<Object> questions = new ArrayList<>();
        for (Guide.Statement statement : guide.statements()) {
            Map<String, Object> question = Writing.row(
                    "id",
                    statement.id(),
                    "type",
                    "singleChoiceOrdinal",
                    "categoryId",
                    statement.topic().isEmpty() ? REST : statement.topic(),
                    "order",
                    questions.size() + 1,
                    "name",
                    Localized.written(guide.languages(), statement.text()));
            if (!statement.meaning().isEmpty()) {
                question.put("info", Localized.written(guide.languages(), statement.meaning()));
            }
            question.put("choices", choices);
            questions.add(question);
        }
        return questions;
    }

    private Object label(Stance stance) {
        Map<String, String> labels = new LinkedHashMap<>();
        guide.languages()
                .forEach(language -> labels.put(
                        language,
                        HeaderWords.in(language)
                                .or(() -> HeaderWords.in("en"))
                                .map(it -> it.get(id(stance), ""))
                                .orElse(id(stance))));
        return Localized.written(guide.languages(), labels);
    }

    private List<Object> entities() {
        List<Object> entities = new ArrayList<>();
        for (Guide.Party party : guide.parties()) {
            Map<String, Object> answers = new LinkedHashMap<>();
            for (Guide.Statement statement : guide.statements()) {
                Writing.answer(guide, statement, party).ifPresent(it -> answers.put(statement.id(), answer(it)));
            }
            entities.add(Writing.row(
                    "id", party.id(),
                    "type", "organization",
                    "name", party.name(),
                    "shortName", party.shortName(),
                    "answers", answers));
        }
        return entities;
    }

    private Map<String, Object> answer(Guide.Answer answer) {
        Map<String, Object> written = new LinkedHashMap<>();
        Optional<Stance> stance = answer.stance();
        stance.ifPresent(it -> written.put("value", id(it)));
        if (!answer.words().isEmpty()) {
            written.put("info", answer.words());
        }
        losses.count(LossKind.ADDRESSES, answer.address().isEmpty() ? 0 : 1);
        return written;
    }

    private List<Object> nominations() {
        List<Object> nominations = new ArrayList<>();
        guide.parties()
                .forEach(it -> nominations.add(Writing.row(
                        "electionId",
                        edition.value(),
                        "constituencyId",
                        COUNTRY,
                        "entityType",
                        "organization",
                        "entityId",
                        it.id())));
        return nominations;
    }

    private static String id(Stance stance) {
        return stance.name().toLowerCase(Locale.ROOT);
    }
}
