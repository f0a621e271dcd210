package nl.kieswijzer.exchange.mahlowat;

import java.util.LinkedHashMap;
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

/**
 * Writes {@code config/data.json}. Mahlowat stops at an answer that is not there, so who is silent gets a 'd': no points, where
 * points could have been had.
 */
final class MahlowatWriter {
    private final Guide guide;
    private final Losses losses;

    MahlowatWriter(Guide guide, Losses losses) {
        this.guide = guide;
        this.losses = losses;
    }

    String text() {
        Writing.inOneLanguage(guide, losses);
        losses.count(LossKind.TOPICS, guide.topics().size());
        return Json.write(Writing.row("theses", theses(), "lists", lists(), "answers", answers()));
    }

    private Map<String, Object> theses() {
        Map<String, Object> theses = new LinkedHashMap<>();
        for (Guide.Statement statement : guide.statements()) {
            String text = Writing.in(guide, statement.text());
            boolean isNumber = statement.id().equals("s" + theses.size());
            theses.put(
                    Integer.toString(theses.size()),
                    Writing.row(
                            "l",
                            text,
                            "s",
                            isNumber ? text : Slugs.words(statement.id()),
                            "x",
                            Writing.in(guide, statement.meaning())));
        }
        return theses;
    }

    private Map<String, Object> lists() {
        Map<String, Object> lists = new LinkedHashMap<>();
        for (Guide.Party party : guide.parties()) {
            Writing.id(party.id(), Slug.of(party.shortName()), losses);
            lists.put(Integer.toString(lists.size()), Writing.row("name", party.name(), "name_x", party.shortName()));
        }
        return lists;
    }

    private Map<String, Object> answers() {
        Map<String, Object> lists = new LinkedHashMap<>();
        for (Guide.Party party : guide.parties()) {
            Map<String, Object> answers = new LinkedHashMap<>();
            for (Guide.Statement statement : guide.statements()) {
                answers.put(Integer.toString(answers.size()), answer(Writing.answer(guide, statement, party)));
            }
            lists.put(Integer.toString(lists.size()), answers);
        }
        return lists;
    }

    private Map<String, Object> answer(Optional<Guide.Answer> answer) {
        Optional<Stance> stance = answer.flatMap(Guide.Answer::stance);
        if (stance.isEmpty()) {
            losses.count(LossKind.SILENCE_AS_ZERO);
        }
        answer.filter(it -> !it.address().isEmpty()).ifPresent(_ -> losses.count(LossKind.ADDRESSES));
        int code = MahlowatReader.STANCES.indexOf(stance);
        return Writing.row(
                "selection",
                MahlowatReader.LETTERS.substring(code, code + 1),
                "statement",
                answer.map(Guide.Answer::words).orElse(""));
    }
}
