package nl.kieswijzer.desk.edition;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.kieswijzer.desk.DeskLinks;
import nl.kieswijzer.desk.page.AsWhoIsThere;
import nl.kieswijzer.desk.page.Sure;
import nl.kieswijzer.election.draft.Draft;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** The drafts there are, each with how much there is to do. */
final class OpenDrafts extends Div {
    private final transient Texts texts;
    private final transient DraftDeeds deeds;
    private final transient AsWhoIsThere as;

    OpenDrafts(Texts texts, DraftDeeds deeds, AsWhoIsThere as) {
        this.texts = texts;
        this.deeds = deeds;
        this.as = as;
        fill();
    }

    private void fill() {
        removeAll();
        add(new H2(texts.get("desk.editions.drafts")));
        List<Draft> open = deeds.open();
        if (open.isEmpty()) {
            add(Parts.paragraph("note", texts.get("desk.editions.noDrafts")));
        } else {
            UnorderedList list = new UnorderedList();
            open.forEach(it -> list.add(line(it)));
            add(list);
        }
    }

    private ListItem line(Draft draft) {
        int toDo = deeds.toDo(draft);
        Button remove = new Button(texts.get("desk.editions.remove"), _ -> ask(draft));
        remove.setAriaLabel(texts.get("desk.editions.removeThis", draft.title()));
        return new ListItem(
                Parts.link(new DeskLinks(texts.language()).draft(draft.id()), draft.title(), "draft"),
                Parts.span(
                        "note",
                        texts.get(
                                "desk.editions.draft",
                                draft.edition(),
                                draft.startedBy(),
                                texts.date(draft.startedAt()))),
                Parts.span(toDo == 0 ? "done" : "to-do", texts.get("desk.editions.toDo", toDo)),
                remove);
    }

    private void ask(Draft draft) {
        Sure.ask(
                texts,
                texts.get("desk.editions.removeSure", draft.title()),
                texts.get("desk.editions.removeAll"),
                texts.get("desk.editions.remove"),
                () -> as.does(who -> {
                    deeds.remove(who, draft);
                    fill();
                }));
    }
}
