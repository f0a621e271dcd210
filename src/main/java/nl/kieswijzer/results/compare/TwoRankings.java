package nl.kieswijzer.results.compare;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.matching.RankedMatch;
import nl.kieswijzer.results.context.ResultContext;
import nl.kieswijzer.site.TableElement;
import nl.kieswijzer.site.Texts;

/** Two rankings side by side, the parties in the order of the first. */
final class TwoRankings extends Div {
    TwoRankings(String caption, ResultContext first, String firstName, ResultContext second, String secondName) {
        Texts texts = first.texts();
        TableElement table = new TableElement("two-rankings", caption);
        table.head(texts.get("topics.party"), firstName, secondName);
        for (PartyId party : parties(first, second)) {
            table.row(
                    first.partyName(party),
                    new Span(place(first, party, texts)),
                    new Span(place(second, party, texts)));
        }
        add(table);
    }

    private static List<PartyId> parties(ResultContext first, ResultContext second) {
        List<PartyId> parties = new ArrayList<>();
        Stream.of(first, second)
                .flatMap(ResultContext::ranked)
                .map(RankedMatch::party)
                .distinct()
                .forEach(parties::add);
        return parties;
    }

    /** '2. 78%', or a dash where the party has no place. */
    private static String place(ResultContext context, PartyId party, Texts texts) {
        Optional<RankedMatch> match =
                context.ranked().filter(it -> it.party().equals(party)).findFirst();
        return match.map(it -> texts.get("two.place", it.rank(), it.percentage()))
                .orElse("–");
    }
}
