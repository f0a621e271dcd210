package nl.kieswijzer.desk.coding.screen;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.coding.round.Round;
import nl.kieswijzer.desk.coding.round.Rounds;
import nl.kieswijzer.desk.page.AsWhoIsThere;
import nl.kieswijzer.desk.page.Said;
import nl.kieswijzer.desk.page.Sure;
import nl.kieswijzer.election.draft.Draft;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** What can be done with a round that is open: have somebody else read too, and close it. */
final class OpenRound extends Div {
    private final transient Texts texts;
    private final Said said = new Said();

    OpenRound(Texts texts, Rounds rounds, Draft draft, Round round, AsWhoIsThere as, Runnable changed) {
        this.texts = texts;
        addClassName("open-round");
        add(new H2(texts.get("desk.round.add")));
        List<Account> others = rounds.people().stream()
                .filter(it -> round.seatOf(it.id()).isEmpty())
                .toList();
        if (others.isEmpty()) {
            add(Parts.note(texts.get("desk.round.nobodyElse")));
        } else {
            add(adding(rounds, round, others, as, changed));
        }
        add(
                said,
                new H2(texts.get("desk.round.close")),
                Parts.note(texts.get("desk.round.closeNote")),
                Parts.styled(
                        "primary",
                        new Button(
                                texts.get("desk.round.close"),
                                _ -> as.does(_ -> {
                                    int open = round.size() * round.seats().size() - rounds.done(round);
                                    Sure.ask(
                                            texts,
                                            texts.get("desk.round.closeSure", round.number()),
                                            texts.get(open == 0 ? "desk.round.closeAll" : "desk.round.closeSome", open),
                                            texts.get("desk.round.close"),
                                            () -> as.does(who -> {
                                                rounds.close(who, draft, round);
                                                changed.run();
                                            }));
                                }))));
    }

    private Div adding(Rounds rounds, Round round, List<Account> others, AsWhoIsThere as, Runnable changed) {
        Select<Account> coder = new Select<>();
        coder.setLabel(texts.get("desk.round.coder"));
        coder.setItems(others);
        coder.setItemLabelGenerator(Account::name);
        Button add = new Button(
                texts.get("desk.round.addThis"),
                _ -> as.does(_ -> coder.getOptionalValue().ifPresent(it -> {
                    if (rounds.addCoder(round.id(), it)) {
                        changed.run();
                    } else {
                        said.say(texts.get("desk.round.notAdded"));
                    }
                })));
        return Parts.styled("desk-fields", new Div(coder, add));
    }
}
