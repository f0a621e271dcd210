package nl.kieswijzer.desk.coding.screen;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import nl.kieswijzer.desk.DeskLinks;
import nl.kieswijzer.desk.DraftPart;
import nl.kieswijzer.desk.coding.round.Round;
import nl.kieswijzer.desk.coding.round.RoundState;
import nl.kieswijzer.desk.coding.settle.Outcome;
import nl.kieswijzer.desk.coding.settle.Settling;
import nl.kieswijzer.desk.draft.form.EntryNames;
import nl.kieswijzer.desk.page.AsWhoIsThere;
import nl.kieswijzer.election.draft.Draft;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;
import org.springframework.context.MessageSource;

/** What coders differ on, each to be decided, and then all of it into the draft. */
final class SettlePanel extends Div {
    private final transient Texts texts;
    private final H2 left = new H2();
    private final transient Settling settling;
    private final transient Round round;

    SettlePanel(
            Texts texts,
            MessageSource messages,
            Settling settling,
            Draft draft,
            Round round,
            EntryNames names,
            AsWhoIsThere as,
            Runnable changed) {
        this.texts = texts;
        this.settling = settling;
        this.round = round;
        addClassName("settling");
        List<Outcome> outcomes = settling.outcomes(round);
        boolean isSettled = round.state() == RoundState.SETTLED;
        add(left);
        TakeOver taking = new TakeOver(texts, messages, settling, draft, round, names, as, changed);
        outcomes.stream()
                .filter(Outcome::differs)
                .forEach(it -> add(new Difference(texts, settling, round, names, it, as, isSettled, () -> {
                    count();
                    taking.show();
                })));
        List<Outcome> doubts =
                outcomes.stream().filter(it -> !it.differs() && it.isInDoubt()).toList();
        if (!doubts.isEmpty()) {
            add(new H2(texts.get("desk.settle.doubts")));
            doubts.forEach(it -> add(new WhatWasRead(texts, round, names, it)));
        }
        count();
        if (isSettled) {
            add(
                    Parts.note(texts.get("desk.settle.settled")),
                    Parts.link(
                            new DeskLinks(texts.language()).part(draft.id(), DraftPart.POSITIONS),
                            texts.get("desk.settle.toPositions")));
        } else {
            add(taking);
            taking.show();
        }
    }

    private void count() {
        List<Outcome> all = settling.outcomes(round);
        left.setText(texts.get(
                "desk.settle.differences",
                all.stream().filter(Outcome::differs).count(),
                all.stream().filter(Outcome::isOpen).count()));
    }
}
