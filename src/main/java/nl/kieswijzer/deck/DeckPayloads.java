package nl.kieswijzer.deck;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.site.Language;
import nl.kieswijzer.site.Texts;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Decks with their data as JSON; that of a lesson is made once, and all its phones hold the same object, not a copy. */
@Component
public class DeckPayloads {
    private record LessonKey(String keptAs, Language language, List<StatementId> chosen) {}

    private static final int MOST_LESSONS = 500;

    private final JsonMapper mapper;
    /** The decks of lessons under way: every phone of a class gets the same object. */
    private final Cache<LessonKey, ObjectNode> lessons = Caffeine.newBuilder()
            .maximumSize(MOST_LESSONS)
            .expireAfterAccess(Duration.ofHours(1))
            .build();

    DeckPayloads(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /** What changes when the words of a statement change, by its id; the browser keeps it with each answer. */
    public static Map<String, String> fingerprints(EditionRevision revision) {
        return DeckData.fingerprints(revision.edition());
    }

    /** The deck of the quiz, with its first statement drawn. */
    public StatementDeck ofQuiz(EditionRevision revision, Texts texts) {
        DeckData data = DeckData.of(revision, texts);
        return new StatementDeck(new DrawnStatement(data), mapper.writeValueAsString(data));
    }

    /**
     * The deck of one round of a lesson.
     *
     * @param keptAs under which name the browser keeps the answers, different for every round of every lesson
     */
    public ObjectNode ofLesson(EditionRevision revision, Texts texts, List<StatementId> chosen, String keptAs) {
        return lessons.get(
                new LessonKey(keptAs, texts.language(), chosen),
                _ -> mapper.valueToTree(DeckData.ofLesson(revision, texts, chosen, keptAs)));
    }
}
