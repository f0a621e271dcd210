package nl.kieswijzer.desk.exchange;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.kieswijzer.exchange.guide.Loss;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** What does not come along with a file of another program, in or out, before it is lost. */
final class GuideLosses extends Div {
    GuideLosses(Texts texts, String title, List<Loss> losses) {
        addClassName("guide-losses");
        if (losses.isEmpty()) {
            add(Parts.paragraph("note", texts.get("desk.guide.none")));
            return;
        }
        UnorderedList list = Parts.styled("file-faults", new UnorderedList());
        losses.forEach(it ->
                list.add(new ListItem(texts.get("exchange.loss." + it.kind().word(), numbered(it.details())))));
        add(new H3(title), list);
    }

    /** Numbers as such, so that the words can go by them. */
    private static Object[] numbered(List<String> details) {
        return details.stream()
                .map(it -> it.matches("\\d{1,9}") ? (Object) Integer.valueOf(it) : it)
                .toArray();
    }
}
