package nl.kieswijzer.site;

import java.util.Optional;
import java.util.function.ToIntFunction;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.site.found.FoundLinks;

/**
 * The picture of a page for link previews, and the words that stand on it: those who can't see it get the words.
 *
 * @param address where it is, without scheme and host
 * @param title what it says in large letters
 * @param line what it says below
 */
public record Card(String address, String title, String line) {
    public static final int WIDTH = 1200;
    public static final int HEIGHT = 630;

    /** Of the landing page, and of every page without its own. */
    public static Card ofSite(Texts texts) {
        return new Card(Picture.SITE.address(texts.links()), texts.get("landing.title"), texts.get("card.site.line"));
    }

    public static Card ofQuiz(Texts texts, int statements) {
        return new Card(
                Picture.QUIZ.address(texts.links()),
                texts.get("card.quiz.title", statements),
                texts.get("card.quiz.line"));
    }

    /** Of the list of themes, by their names. */
    public static Card ofThemes(Texts texts, String names, int quotes) {
        return new Card(Picture.THEMES.address(texts.links()), names, texts.get("card.theme.line", quotes));
    }

    public static Card ofTheme(Texts texts, String theme, String name, int quotes) {
        return new Card(Picture.addressOf(theme, texts.links()), name, texts.get("card.theme.line", quotes));
    }

    /** Of a statement, with how many parties stand where; the silent ones stand nowhere. */
    public static Card ofStatement(
            Texts texts, StatementId id, String statement, ToIntFunction<Optional<Stance>> count) {
        return new Card(
                FoundLinks.statementCard(texts.links(), id.value()),
                statement,
                texts.get(
                        "card.statement.line",
                        count.applyAsInt(Optional.of(Stance.AGREE)),
                        count.applyAsInt(Optional.of(Stance.NEITHER)),
                        count.applyAsInt(Optional.of(Stance.DISAGREE)),
                        count.applyAsInt(Optional.empty())));
    }

    /** Of a topic, by how many statements and quotes there are. */
    public static Card ofTopic(Texts texts, String topic, String name, int statements, int quotes) {
        return new Card(
                FoundLinks.topicCard(texts.links(), topic), name, texts.get("card.topic.line", statements, quotes));
    }

    public static Card ofScorecard(Texts texts, int parties, int topics) {
        return new Card(
                Picture.SCORECARD.address(texts.links()),
                texts.get("scorecard.title"),
                texts.get("card.scorecard.line", parties, topics));
    }

    public static Card ofClass(Texts texts) {
        return new Card(
                Picture.CLASSROOM.address(texts.links()), texts.get("card.class.title"), texts.get("card.class.line"));
    }

    /** A teaser: it tells nothing of anybody's answers. */
    public static Card ofDuel(Texts texts) {
        return new Card(Picture.DUEL.address(texts.links()), texts.get("card.duel.title"), texts.get("card.duel.line"));
    }

    /** Of a result, which says what it shows. */
    public static Card ofResult(String address, String words) {
        return new Card(address, words, "");
    }

    /** What it says, for those who can't see it. */
    public String alt() {
        boolean isSentence = title.matches(".*[.?!]");
        return (title + (isSentence || line.isEmpty() ? " " : ". ") + line).strip();
    }
}
