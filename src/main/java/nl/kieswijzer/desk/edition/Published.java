package nl.kieswijzer.desk.edition;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.desk.DeskLinks;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.door.Door;
import nl.kieswijzer.desk.exchange.FileLink;
import nl.kieswijzer.desk.page.AsWhoIsThere;
import nl.kieswijzer.desk.page.Said;
import nl.kieswijzer.desk.page.Sure;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.ElectionCatalogue;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** What is published: where voters find it, and for publishers what can be done with it. */
final class Published extends Div {
    private final transient Texts texts;
    private final transient ElectionCatalogue catalogue;
    private final transient EditionDeeds deeds;
    private final transient AsWhoIsThere as;
    private final transient Door door;
    private final boolean mayChange;
    private final Said said = new Said();

    Published(Texts texts, ElectionCatalogue catalogue, EditionDeeds deeds, Account who, AsWhoIsThere as, Door door) {
        this.texts = texts;
        this.catalogue = catalogue;
        this.deeds = deeds;
        this.as = as;
        this.door = door;
        this.mayChange = who.role().managesAccounts();
        addClassName("published");
        fill();
    }

    private void fill() {
        UnorderedList list = new UnorderedList();
        catalogue.editions().forEach(it -> catalogue.current(it).ifPresent(now -> list.add(line(now))));
        removeAll();
        add(new H2(texts.get("desk.editions.published")));
        add(list.getComponentCount() == 0 ? Parts.paragraph("note", texts.get("desk.editions.nothing")) : list, said);
    }

    private ListItem line(EditionRevision now) {
        EditionPlace place = deeds.place(now.edition().id());
        ListItem line = new ListItem(new Div(
                Parts.span("what", name(now)),
                Parts.styled(place.style(), Parts.span("place", texts.get(place.key()))),
                Parts.paragraph(
                        "note",
                        texts.get(
                                "desk.editions.revision",
                                now.edition().id(),
                                now.number(),
                                texts.date(now.publishedAt())))));
        line.add(FileLink.published(texts, door, now.edition(), now.number()));
        if (mayChange) {
            line.add(buttons(now, place));
        }
        return line;
    }

    private Div buttons(EditionRevision now, EditionPlace place) {
        EditionId id = now.edition().id();
        Div buttons = Parts.styled("desk-deeds", new Div());
        if (place != EditionPlace.FRONT) {
            buttons.add(button("front", now, who -> {
                deeds.toFront(who, id);
                said.say(texts.get("desk.place.front.done", name(now)));
            }));
        }
        if (place == EditionPlace.NOWHERE) {
            buttons.add(button(
                    "archive",
                    now,
                    who -> said.say(texts.get(
                            deeds.toArchive(who, id) ? "desk.place.archive.done" : "desk.place.archive.isFront",
                            name(now)))));
        }
        if (place == EditionPlace.ARCHIVE) {
            buttons.add(button("out", now, who -> {
                deeds.outOfArchive(who, id);
                said.say(texts.get("desk.place.out.done", name(now)));
            }));
        }
        if (now.number() > 1) {
            buttons.add(button("back", now, who -> takeBack(who, now)));
        }
        return buttons;
    }

    private void takeBack(Account who, EditionRevision now) {
        deeds.takeBack(who, now.edition().id(), texts.get("desk.place.back.draft", now.number() - 1))
                .ifPresent(draft -> getUI().ifPresent(
                                it -> it.getPage().setLocation(new DeskLinks(texts.language()).publish(draft.id()))));
    }

    private Button button(String deed, EditionRevision now, Consumer<Account> does) {
        String key = "desk.place." + deed;
        Button button = new Button(texts.get(key + ".do"), _ -> ask(key, now, does));
        button.setAriaLabel(texts.get(key + ".doThis", name(now)));
        return button;
    }

    private void ask(String key, EditionRevision now, Consumer<Account> does) {
        Sure.ask(
                texts,
                texts.get(key + ".sure", name(now)),
                texts.get(key + ".means", now.number() - 1),
                texts.get(key + ".do"),
                () -> as.does(who -> {
                    does.accept(who);
                    fill();
                }));
    }

    private String name(EditionRevision now) {
        return now.edition().election().name().in(texts.locale());
    }
}
