package nl.kieswijzer.desk.coding.screen;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import nl.kieswijzer.desk.DeskLinks;
import nl.kieswijzer.desk.coding.round.Round;
import nl.kieswijzer.desk.coding.round.Rounds;
import nl.kieswijzer.desk.page.AsWhoIsThere;
import nl.kieswijzer.desk.page.Sure;
import nl.kieswijzer.election.draft.Draft;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** Throwing a round away, which the log remembers. */
final class DiscardRound extends Div {
    DiscardRound(Texts texts, Rounds rounds, Draft draft, Round round, AsWhoIsThere as) {
        addClassName("discard-round");
        add(
                Parts.note(texts.get("desk.round.discardNote")),
                new Button(
                        texts.get("desk.round.discard"),
                        _ -> Sure.ask(
                                texts,
                                texts.get("desk.round.discardSure", round.number()),
                                texts.get("desk.round.discardMeans"),
                                texts.get("desk.round.discard"),
                                () -> as.does(who -> {
                                    rounds.discard(who, draft, round);
                                    getUI().ifPresent(it -> it.getPage()
                                            .setLocation(new DeskLinks(texts.language()).rounds(draft.id())));
                                }))));
    }
}
