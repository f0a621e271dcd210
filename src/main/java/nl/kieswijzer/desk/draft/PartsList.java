package nl.kieswijzer.desk.draft;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.kieswijzer.desk.DeskLinks;
import nl.kieswijzer.desk.DraftPart;
import nl.kieswijzer.election.draft.DraftCheck.Finding;
import nl.kieswijzer.election.draft.DraftId;
import nl.kieswijzer.election.draft.SavedEntry;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** The parts of a draft, each with how much there is and how much of it is still to be done. */
final class PartsList extends Div {
    PartsList(Texts texts, DraftId draft, List<SavedEntry> entries, List<Finding> findings) {
        UnorderedList list = new UnorderedList();
        list.addClassName("draft-parts");
        DeskLinks links = new DeskLinks(texts.language());
        for (DraftPart part : DraftPart.values()) {
            long all = entries.stream()
                    .filter(it -> it.key().kind() == part.kind())
                    .count();
            long toDo = findings.stream()
                    .filter(it -> it.key().kind() == part.kind())
                    .map(Finding::key)
                    .distinct()
                    .count();
            list.add(new ListItem(
                    Parts.link(links.part(draft, part), texts.get(part.key())),
                    Parts.span("count", texts.get("desk.draft.count", all)),
                    Parts.span(toDo == 0 ? "done" : "to-do", texts.get("desk.draft.toDoOf", toDo))));
        }
        add(new H2(texts.get("desk.draft.parts")), list);
    }
}
