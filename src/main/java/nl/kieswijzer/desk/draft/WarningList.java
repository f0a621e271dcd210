package nl.kieswijzer.desk.draft;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.kieswijzer.desk.DeskLinks;
import nl.kieswijzer.desk.draft.Warnings.Warning;
import nl.kieswijzer.desk.draft.form.EntryNames;
import nl.kieswijzer.election.draft.DraftId;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** What deserves a look before a draft is published, each a link to where it can be mended. */
final class WarningList extends Div {
    WarningList(Texts texts, DraftId draft, EntryNames names, List<Warning> warnings) {
        addClassName("todo");
        setVisible(!warnings.isEmpty());
        UnorderedList list = new UnorderedList();
        DeskLinks links = new DeskLinks(texts.language());
        warnings.forEach(it -> list.add(new ListItem(
                Parts.link(links.entry(draft, it.key(), it.field()), names.of(it.key())),
                Parts.span("what", it.words()))));
        add(new H2(texts.get("desk.warning.title", warnings.size())), Parts.note(texts.get("desk.warning.lead")), list);
    }
}
