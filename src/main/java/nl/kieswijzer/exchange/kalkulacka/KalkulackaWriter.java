package nl.kieswijzer.exchange.kalkulacka;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.core.Slug;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.exchange.guide.Guide;
import nl.kieswijzer.exchange.guide.Json;
import nl.kieswijzer.exchange.guide.LossKind;
import nl.kieswijzer.exchange.guide.Losses;
import nl.kieswijzer.exchange.guide.Slugs;
import nl.kieswijzer.exchange.guide.Writing;

/** Writes the files of a calculator, with no field that its schema does not know. Ids are UUIDs, the same at every time. */
final class KalkulackaWriter {
    private static final int LONGEST_SHORT_NAME = 25;
    /** When it was made is of no meaning here, and the same edition gives the same files. */
    private static final String CREATED = "2020-01-01T00:00:00+00:00";

    private final EditionId edition;
    private final Guide guide;
    private final Losses losses;

    KalkulackaWriter(EditionId edition, Guide guide, Losses losses) {
        this.edition = edition;
        this.guide = guide;
        this.losses = losses;
    }

    Map<String, String> files() {
        Writing.inOneLanguage(guide, losses);
        Map<String, String> files = new LinkedHashMap<>();
        files.put("election", Json.write(election()));
        files.put("calculator", Json.write(calculator()));
        files.put("questions", Json.write(questions()));
        files.put("organizations", Json.write(organizations()));
        files.put("candidates", Json.write(candidates()));
        files.put("candidates-answers", Json.write(answers()));
        return files;
    }

    private Map<String, Object> election() {
        Map<String, Object> election =
                Writing.row("id", id("election", ""), "key", edition.value(), "createdAt", CREATED);
        String name = Writing.in(guide, guide.heading().name());
        election.put("title", name.isEmpty() ? edition.value() : name);
        election.put("shortTitle", shortened(edition.value()));
        String date = guide.heading().date();
        if (!date.isEmpty()) {
            election.put(
                    "votingHours",
                    List.of(Writing.row("start", date + "T00:00:00+00:00", "end", date + "T23:59:00+00:00")));
        }
        return election;
    }

    private Map<String, Object> calculator() {
        return Writing.row(
                "id", id("calculator", ""),
                "key", edition.value(),
                "createdAt", CREATED,
                "shortTitle", shortened(edition.value()));
    }

    private List<Object> questions() {
        List<Object> questions = new ArrayList<>();
        for (Guide.Statement statement : guide.statements()) {
            Map<String, Object> question = Writing.row(
                    "id", id("question", statement.id()),
                    "title", Slugs.words(statement.id()),
                    "statement", Writing.in(guide, statement.text()));
            String meaning = Writing.in(guide, statement.meaning());
            if (!meaning.isEmpty()) {
                question.put("detail", meaning);
            }
            guide.topics().stream()
                    .filter(it -> it.id().equals(statement.topic()))
                    .map(it -> Writing.in(guide, it.name()))
                    .filter(it -> !it.isEmpty())
                    .forEach(it -> question.put("tags", List.of(it)));
            questions.add(question);
        }
        return questions;
    }

    private List<Object> organizations() {
        List<Object> organizations = new ArrayList<>();
        for (Guide.Party party : guide.parties()) {
            String shortName = shortened(party.shortName());
            Writing.id(party.id(), Slug.of(shortName), losses);
            organizations.add(
                    Writing.row("id", id("organization", party.id()), "name", party.name(), "shortName", shortName));
        }
        return organizations;
    }

    private List<Object> candidates() {
        List<Object> candidates = new ArrayList<>();
        guide.parties()
                .forEach(it -> candidates.add(Writing.row(
                        "id", id("candidate", it.id()),
                        "references", List.of(Writing.row("id", id("organization", it.id()), "type", "organization")),
                        "displayName", it.name())));
        return candidates;
    }

    private Map<String, Object> answers() {
        Map<String, Object> candidates = new LinkedHashMap<>();
        for (Guide.Party party : guide.parties()) {
            List<Object> answers = new ArrayList<>();
            for (Guide.Statement statement : guide.statements()) {
                Optional<Guide.Answer> answer = Writing.answer(guide, statement, party);
                losses.count(
                        LossKind.SILENCE_LEFT_OUT,
                        answer.flatMap(Guide.Answer::stance).isEmpty() ? 1 : 0);
                answer.ifPresent(it -> answers.add(answer(it)));
            }
            candidates.put(id("candidate", party.id()), answers);
        }
        return candidates;
    }

    private Map<String, Object> answer(Guide.Answer answer) {
        Map<String, Object> row = Writing.row("questionId", id("question", answer.statement()));
        answer.stance().ifPresent(it -> {
            row.put("answer", it == Stance.NEITHER ? Json.NULL : it == Stance.AGREE);
            losses.count(LossKind.NEITHER_AS_NULL, it == Stance.NEITHER ? 1 : 0);
        });
        row.put("respondent", answer.isItsOwn() ? "candidate" : "expert");
        if (!answer.words().isEmpty()) {
            row.put("comment", answer.words());
        }
        if (!answer.address().isEmpty()) {
            row.put("sources", List.of(Writing.row("url", answer.address())));
        }
        return row;
    }

    private String id(String kind, String name) {
        String all = edition + "/" + kind + "/" + name;
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static String shortened(String name) {
        return name.substring(0, Math.min(name.length(), LONGEST_SHORT_NAME)).strip();
    }
}
