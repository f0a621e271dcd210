package nl.kieswijzer.deck;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.kieswijzer.core.RevisionId;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.site.Language;
import nl.kieswijzer.site.Texts;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The deck's data as JSON, made once a revision and language: every session holds the same object, not a copy. */
@Component
public class DeckPayloads {
    private record Key(RevisionId revision, Language language) {}

    private record LessonKey(String keptAs, Language language) {}

    /** More than there are front editions, in all languages, while an old revision makes place for a new one. */
    private static final int MOST_REVISIONS = 8;

    private static final int MOST_LESSONS = 500;

    private final JsonMapper mapper;
    private final Cache<Key, ObjectNode> revisions =
            Caffeine.newBuilder().maximumSize(MOST_REVISIONS).build();

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

    /** The deck of the quiz. */
    public ObjectNode of(EditionRevision revision, Texts texts) {
        return revisions.get(
                new Key(revision.id(), texts.language()), _ -> mapper.valueToTree(DeckData.of(revision, texts)));
    }

    /**
     * The deck of one round of a lesson.
     *
     * @param keptAs under which name the browser keeps the answers, different for every round of every lesson
     */
    public ObjectNode ofLesson(EditionRevision revision, Texts texts, List<StatementId> chosen, String keptAs) {
        return lessons.get(
                new LessonKey(keptAs, texts.language()),
                _ -> mapper.valueToTree(DeckData.ofLesson(revision, texts, chosen, keptAs)));
    }
}
