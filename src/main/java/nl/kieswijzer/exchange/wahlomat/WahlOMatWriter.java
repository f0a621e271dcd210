package nl.kieswijzer.exchange.wahlomat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kieswijzer.core.Slug;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.exchange.guide.Guide;
import nl.kieswijzer.exchange.guide.Json;
import nl.kieswijzer.exchange.guide.LossKind;
import nl.kieswijzer.exchange.guide.Losses;
import nl.kieswijzer.exchange.guide.Slugs;
import nl.kieswijzer.exchange.guide.Writing;

/** Writes the files of an election of Wahl-O-Mat. Who is silent on a statement has no opinion on it. */
final class WahlOMatWriter {
    private final Guide guide;
    private final Losses losses;

    WahlOMatWriter(Guide guide, Losses losses) {
        this.guide = guide;
        this.losses = losses;
    }

    Map<String, String> files() {
        Writing.inOneLanguage(guide, losses);
        List<Object> opinions = new ArrayList<>();
        List<Object> comments = new ArrayList<>();
        List<String> statements =
                guide.statements().stream().map(Guide.Statement::id).toList();
        for (Guide.Party party : guide.parties()) {
            for (Guide.Statement statement : guide.statements()) {
                Optional<Guide.Answer> answer = Writing.answer(guide, statement, party);
                Optional<Stance> stance = answer.flatMap(Guide.Answer::stance);
                answer.filter(it -> !it.address().isEmpty()).ifPresent(_ -> losses.count(LossKind.ADDRESSES));
                if (stance.isEmpty()) {
                    losses.count(LossKind.SILENCE_LEFT_OUT);
                    answer.filter(it -> !it.words().isEmpty()).ifPresent(_ -> losses.count(LossKind.SILENT_WORDS));
                    continue;
                }
                int id = opinions.size();
                opinions.add(Writing.row(
                        "id", id,
                        "party", guide.parties().indexOf(party),
                        "statement", statements.indexOf(statement.id()),
                        "answer", AnswerCodes.BY_NUMBER.indexOf(stance.get())));
                String words = answer.map(Guide.Answer::words).orElse("");
                if (!words.isEmpty()) {
                    comments.add(Writing.row("id", comments.size(), "opinion", id, "text", words));
                }
            }
        }
        Map<String, String> files = new LinkedHashMap<>();
        files.put("overview", Json.write(overview()));
        files.put("party", Json.write(parties()));
        files.put("statement", Json.write(statements()));
        if (!guide.topics().isEmpty()) {
            files.put("category", Json.write(categories()));
        }
        files.put(
                "answer",
                Json.write(List.of(
                        Writing.row("id", 0, "message", "Stimme zu"),
                        Writing.row("id", 1, "message", "Stimme nicht zu"),
                        Writing.row("id", 2, "message", "Neutral"))));
        files.put("opinion", Json.write(opinions));
        files.put("comment", Json.write(comments));
        return files;
    }

    private Map<String, Object> overview() {
        Guide.Heading heading = guide.heading();
        Map<String, Object> overview = Writing.row("title", Writing.in(guide, heading.name()));
        if (!heading.date().isEmpty()) {
            overview.put("date", heading.date() + "T00:00:00.000Z");
        }
        if (!heading.address().isEmpty()) {
            overview.put("data_source", heading.address());
        }
        return overview;
    }

    private List<Object> parties() {
        List<Object> rows = new ArrayList<>();
        for (Guide.Party party : guide.parties()) {
            Writing.id(party.id(), Slug.of(party.shortName()), losses);
            rows.add(Writing.row("id", rows.size(), "name", party.shortName(), "longname", party.name()));
        }
        return rows;
    }

    private List<Object> statements() {
        List<Object> rows = new ArrayList<>();
        for (Guide.Statement statement : guide.statements()) {
            Map<String, Object> row = Writing.row("id", rows.size());
            if (!statement.id().equals("s" + rows.size())) {
                row.put("label", Slugs.words(statement.id()));
            }
            row.put("text", Writing.in(guide, statement.text()));
            guide.topics().stream()
                    .filter(it -> it.id().equals(statement.topic()))
                    .findFirst()
                    .ifPresent(it -> row.put("category", guide.topics().indexOf(it)));
            if (!statement.meaning().isEmpty()) {
                losses.count(LossKind.MEANINGS);
            }
            rows.add(row);
        }
        return rows;
    }

    private List<Object> categories() {
        List<Object> rows = new ArrayList<>();
        guide.topics().forEach(it -> rows.add(Writing.row("id", rows.size(), "label", Writing.in(guide, it.name()))));
        return rows;
    }
}
