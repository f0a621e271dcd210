package nl.kieswijzer.desk.draft;

import com.vaadin.flow.component.html.Anchor;
import nl.kieswijzer.desk.DeskLinks;
import nl.kieswijzer.desk.door.Door;
import nl.kieswijzer.desk.page.Entrance;
import nl.kieswijzer.election.draft.Draft;
import nl.kieswijzer.election.draft.Drafts;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;
import org.springframework.context.MessageSource;

/** A page for something that is done with a draft, by whose name it is called; it leads back to the draft. */
public abstract class DraftTask extends DraftScreen {
    protected DraftTask(MessageSource messages, Door door, Entrance entrance, Drafts drafts) {
        super(messages, door, entrance, drafts);
    }

    @Override
    protected final String heading(Texts texts) {
        return title(texts);
    }

    protected static Anchor back(Texts texts, Draft draft) {
        return Parts.link(
                new DeskLinks(texts.language()).draft(draft.id()), texts.get("desk.draft.back", draft.title()), "back");
    }
}
