package nl.kieswijzer.site.sheet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.kieswijzer.core.RevisionId;
import nl.kieswijzer.site.Texts;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lets a visitor choose which parties to compare with: all, none, or one by one. The browser keeps the choice with the
 * answers, so the page hears of it by way of a {@link SheetResult}. The deck has the same choice in its overview.
 */
@Tag("party-choice")
public class PartyChoice extends Component {
    /** The texts of the choice, under {@code deck.} in the message files. */
    private static final List<String> TEXTS = List.of(
            "parties",
            "partiesAll",
            "partiesSome",
            "partiesNone",
            "partiesChooseAll",
            "partiesChooseNone",
            "partiesOffline");

    private static final JsonMapper MAPPER = new JsonMapper();

    /** A party to choose, by id and name. */
    public record Party(String id, String name) {}

    private record Choice(String edition, int revision, List<Party> parties, Map<String, String> texts) {}

    /** A choice out of these parties, in this order. */
    public PartyChoice(RevisionId revision, List<Party> parties, Texts texts) {
        Choice choice = new Choice(revision.edition().value(), revision.number(), parties, texts(texts));
        // An attribute, so that it comes along in markup too.
        getElement().setAttribute("choice", MAPPER.writeValueAsString(choice));
    }

    /** What the choice says, by name; the browser fills in {0} and {1}. */
    public static Map<String, String> texts(Texts texts) {
        Map<String, String> byName = new TreeMap<>();
        TEXTS.forEach(it -> byName.put(it, texts.template("deck." + it)));
        return byName;
    }
}
