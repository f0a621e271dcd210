package nl.kieswijzer.desk.confirm.screen;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import nl.kieswijzer.desk.DeskLinks;
import nl.kieswijzer.desk.confirm.answer.Questionnaire;
import nl.kieswijzer.desk.confirm.link.PartyLink;
import nl.kieswijzer.desk.page.Sure;
import nl.kieswijzer.election.draft.Draft;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** One party: whether it has a link, whether somebody opened it, and how much it answered. */
final class PartyLine extends ListItem {
    /** What can be done for a party. */
    record Deeds(
            Consumer<Questionnaire> make,
            BiConsumer<Questionnaire, PartyLink> move,
            BiConsumer<Questionnaire, PartyLink> revoke,
            BiConsumer<Questionnaire, PartyLink> remind) {}

    private final transient Texts texts;
    private final transient Questionnaire asked;
    private final transient Deeds deeds;

    PartyLine(
            Texts texts,
            Draft draft,
            Questionnaire asked,
            Optional<PartyLink> link,
            long toDecide,
            LocalDate today,
            Deeds deeds) {
        this.texts = texts;
        this.asked = asked;
        this.deeds = deeds;
        add(Parts.link(
                new DeskLinks(texts.language())
                        .confirm(draft.id(), asked.party().id()),
                asked.party().name(),
                "what"));
        add(Parts.span(
                toDecide > 0 ? "to-do" : "note",
                texts.get(
                        "desk.confirm.answered",
                        asked.answered(),
                        asked.edition().statements().size(),
                        toDecide)));
        add(Parts.span("note", link.map(it -> about(it, today)).orElseGet(() -> texts.get("desk.confirm.noLink"))));
        add(buttons(link));
    }

    private String about(PartyLink link, LocalDate today) {
        List<String> said = new ArrayList<>();
        said.add(texts.get("desk.confirm.madeBy", texts.date(link.madeAt()), link.madeBy()));
        said.add(link.openedAt()
                .map(it -> texts.get("desk.confirm.opened", texts.moment(it)))
                .orElseGet(() -> texts.get("desk.confirm.unopened")));
        asked.savedAt().ifPresent(it -> said.add(texts.get("desk.confirm.saved", texts.moment(it))));
        said.add(texts.get(
                link.lastDay().isBefore(today) ? "desk.confirm.wasUntil" : "desk.confirm.until",
                texts.date(link.lastDay())));
        return String.join(" ", said);
    }

    private Div buttons(Optional<PartyLink> link) {
        Div buttons = Parts.styled("ways", new Div());
        link.ifPresentOrElse(
                it -> {
                    buttons.add(
                            button("desk.confirm.remind", () -> deeds.remind().accept(asked, it)));
                    buttons.add(button("desk.confirm.move", () -> deeds.move().accept(asked, it)));
                    buttons.add(button(
                            "desk.confirm.again",
                            () -> sure("again", () -> deeds.make().accept(asked))));
                    buttons.add(button(
                            "desk.confirm.revoke",
                            () -> sure("revoke", () -> deeds.revoke().accept(asked, it))));
                },
                () -> buttons.add(button("desk.confirm.make", () -> deeds.make().accept(asked))));
        return buttons;
    }

    private Button button(String key, Runnable deed) {
        Button button = new Button(texts.get(key), _ -> deed.run());
        button.setAriaLabel(
                texts.get("desk.confirm.forParty", texts.get(key), asked.party().name()));
        return button;
    }

    private void sure(String deed, Runnable does) {
        Sure.ask(
                texts,
                texts.get("desk.confirm.sure." + deed, asked.party().name()),
                texts.get("desk.confirm.oldLink"),
                texts.get("desk.confirm." + deed),
                does);
    }
}
