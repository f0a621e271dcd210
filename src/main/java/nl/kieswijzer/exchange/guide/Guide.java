package nl.kieswijzer.exchange.guide;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kieswijzer.core.Stance;

/**
 * A voting guide as programs like this one have it. Ids are ids of an edition. Texts in languages are by the language's tag.
 *
 * @param languages those in which it can be shown, the first before the others
 * @param topics none where the program has none
 * @param statements in the order of voters
 */
public record Guide(
        Heading heading,
        List<String> languages,
        List<Party> parties,
        List<Topic> topics,
        List<Statement> statements,
        List<Answer> answers) {
    public Guide {
        languages = List.copyOf(languages);
        parties = List.copyOf(parties);
        topics = List.copyOf(topics);
        statements = List.copyOf(statements);
        answers = List.copyOf(answers);
    }

    /**
     * What it says of itself; empty where it does not.
     *
     * @param date of the election, as year-month-day
     * @param country two capitals
     * @param program whose format it came in
     * @param address where it was published
     */
    public record Heading(Map<String, String> name, String date, String country, String program, String address) {
        public Heading {
            name = Map.copyOf(name);
        }
    }

    /** Who answered: a party, a list or a person. */
    public record Party(String id, String name, String shortName) {}

    /** What statements are about. */
    public record Topic(String id, Map<String, String> name) {
        public Topic {
            name = Map.copyOf(name);
        }
    }

    /**
     * What is asked.
     *
     * @param topic the id of its topic; empty where it has none
     * @param meaning what explains it, in any of the languages
     */
    public record Statement(String id, String topic, Map<String, String> text, Map<String, String> meaning) {
        public Statement {
            text = Map.copyOf(text);
            meaning = Map.copyOf(meaning);
        }
    }

    /**
     * What a party says of a statement.
     *
     * @param stance empty where it says that it takes none
     * @param isItsOwn whether it answered itself, rather than somebody for it
     * @param words why, by the party, in the first of the languages; empty where it gives no reason
     * @param address of more on it; empty where there is none
     */
    public record Answer(
            String statement, String party, Optional<Stance> stance, boolean isItsOwn, String words, String address) {}

    /** The first of the languages: that in which parties give reasons. */
    public String language() {
        return languages.getFirst();
    }
}
