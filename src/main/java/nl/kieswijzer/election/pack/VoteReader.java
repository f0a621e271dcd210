package nl.kieswijzer.election.pack;

import java.util.List;
import java.util.Map;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.election.entry.PackFields;
import nl.kieswijzer.election.pack.node.Item;
import nl.kieswijzer.election.said.Vote;

/** Reads what a party did in parliament. */
final class VoteReader {
    private static final String VOTES = "votes";
    private static final Map<String, Boolean> FOR = Map.of("for", true, "against", false);
    private static final Map<String, Stance> STANCES = Map.of("agree", Stance.AGREE, "disagree", Stance.DISAGREE);

    private VoteReader() {}

    static List<Vote> of(Item position) {
        return position.has(VOTES) ? position.items(VOTES, PackFields.within(VOTES), VoteReader::vote) : List.of();
    }

    private static Vote vote(Item item) {
        return new Vote(
                item.text("motion"),
                item.date("date"),
                item.oneOf("vote", FOR),
                item.oneOf("stance", STANCES),
                WebAddress.required(item));
    }
}
