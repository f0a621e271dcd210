package nl.kieswijzer.explore.parts;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.kieswijzer.election.Statement;

/** Statements that each lead to their page, with how they divide the parties. */
public final class StatementList extends UnorderedList {
    public StatementList(LocalEdition edition, List<Statement> statements) {
        addClassName("statement-list");
        statements.forEach(it ->
                add(new ListItem(new Anchor(edition.page(it), edition.in(it.text())), StanceStrip.told(edition, it))));
    }
}
