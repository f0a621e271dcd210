package nl.kieswijzer.site.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kieswijzer.core.Answer;
import nl.kieswijzer.core.AnswerSheet;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.RevisionId;
import nl.kieswijzer.core.Slug;
import nl.kieswijzer.core.StatementId;
import tools.jackson.databind.JsonNode;

/**
 * The answer sheet as a browser sends it: {@code {edition, revision, answers: {id: 'agree'|'neither'|'disagree'|'skip'},
 * starred: [id], leftOut: [id]}}.
 */
final class SheetMessage {
    /** More than any edition has of statements or parties is no sheet. */
    private static final int MOST = 1000;

    private static final Map<String, Answer> ANSWERS =
            Map.of("agree", Answer.AGREE, "neither", Answer.NEITHER, "disagree", Answer.DISAGREE, "skip", Answer.SKIP);

    private SheetMessage() {}

    /** The sheet; empty where what came is not one. Answers that can't be read are left out. */
    static Optional<AnswerSheet> read(JsonNode message) {
        String edition = message.path("edition").asString("");
        int revision = message.path("revision").asInt(0);
        JsonNode answers = message.path("answers");
        if (!Slug.fits(edition) || revision < 1 || !answers.isObject() || answers.size() > MOST) {
            return Optional.empty();
        }
        return Optional.of(new AnswerSheet(
                new RevisionId(new EditionId(edition), revision),
                answersIn(answers),
                idsIn(message.path("starred"), StatementId::new),
                idsIn(message.path("leftOut"), PartyId::new)));
    }

    private static <T> Set<T> idsIn(JsonNode list, Function<String, T> id) {
        return list.valueStream()
                .limit(MOST)
                .map(it -> it.asString(""))
                .filter(Slug::fits)
                .map(id)
                .collect(Collectors.toSet());
    }

    private static Map<StatementId, Answer> answersIn(JsonNode message) {
        Map<StatementId, Answer> answers = new HashMap<>();
        message.propertyStream().forEach(it -> {
            Answer answer = ANSWERS.get(it.getValue().asString(""));
            if (answer != null && Slug.fits(it.getKey())) {
                answers.put(new StatementId(it.getKey()), answer);
            }
        });
        return answers;
    }
}
