package nl.kieswijzer.results.duel;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.kieswijzer.core.AnswerSheet;
import nl.kieswijzer.results.share.CodeShape;
import nl.kieswijzer.site.Texts;

/**
 * All that the script of the duel starts from.
 *
 * @param front the revision that the quiz asks now
 * @param shapes of every revision here, what its codes have in common: a code of any other is not of this site
 * @param dataUrl where the script asks for an older revision; the head of the code and {@code .json} come behind it
 * @param fewest so many answers that take a stance open the answers of the other
 * @param texts what the script says, by name; {0} and {1} are filled in
 */
public record DuelScene(DuelData front, List<CodeShape> shapes, String dataUrl, int fewest, Map<String, String> texts) {
    /** By the name that the script has for them. */
    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("site", "site.name"),
            Map.entry("you", "result.you"),
            Map.entry("other", "two.other"),
            Map.entry("agree", "deck.agree"),
            Map.entry("neither", "deck.neither"),
            Map.entry("disagree", "deck.disagree"),
            Map.entry("none", "result.skipped"),
            Map.entry("starred", "result.starred"),
            Map.entry("place", "deck.progress"),
            Map.entry("next", "deck.forward"),
            Map.entry("toEnd", "duel.toEnd"),
            Map.entry("has", "duel.has"),
            Map.entry("more", "duel.more"),
            Map.entry("equal", "duel.equal"),
            Map.entry("half", "duel.half"),
            Map.entry("opposite", "duel.opposite"),
            Map.entry("mineOnly", "duel.mineOnly"),
            Map.entry("theirsOnly", "duel.theirsOnly"),
            Map.entry("clash", "duel.clash"),
            Map.entry("clashNowhere", "duel.clashNowhere"),
            Map.entry("agreement", "duel.agreement"),
            Map.entry("nothing", "two.nothing"),
            Map.entry("part", "two.part"),
            Map.entry("said", "duel.said"),
            Map.entry("message", "duel.send.message"),
            Map.entry("dare", "share.dare.message"),
            Map.entry("copied", "share.copied"));

    public DuelScene {
        shapes = List.copyOf(shapes);
        texts = Map.copyOf(texts);
    }

    /** The scene in the language of these texts. */
    public static DuelScene of(DuelData front, List<CodeShape> shapes, Texts texts) {
        Map<String, String> words = new TreeMap<>();
        TEXTS.forEach((name, key) -> words.put(name, texts.template(key)));
        return new DuelScene(front, shapes, texts.links().duel() + "/", AnswerSheet.FEWEST_STANCES, words);
    }
}
