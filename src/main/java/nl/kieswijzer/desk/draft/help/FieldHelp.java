package nl.kieswijzer.desk.draft.help;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.List;
import nl.kieswijzer.desk.wording.Finding;
import nl.kieswijzer.desk.wording.Severity;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** What the rules find in one text, below the field that it is typed in: each with the words it is about. */
final class FieldHelp extends Div {
    private final transient Texts texts;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph count = Parts.paragraph("word-count", "");
    private transient List<Finding> shown = List.of();
    private String about = "";

    FieldHelp(Texts texts) {
        this.texts = texts;
        addClassName("wording");
        getElement().setAttribute("aria-live", "polite");
        count.setVisible(false);
        add(count, list);
    }

    /** Says how long a statement is. */
    void count(int words, int most) {
        count.setText(texts.get("desk.help.words", words, most));
        count.setVisible(words > 0);
    }

    void show(String text, List<Finding> findings) {
        if (findings.equals(shown) && text.equals(about)) {
            return;
        }
        shown = findings;
        about = text;
        list.removeAll();
        // Emptied and not only hidden: of what is hidden the browser would keep the old lines.
        findings.forEach(it -> list.add(line(text, it)));
    }

    private ListItem line(String text, Finding finding) {
        boolean isRule = finding.severity() == Severity.MUST;
        InContext at = InContext.of(text, finding.at());
        Span quoted = Parts.span("quoted", "");
        quoted.getElement()
                .appendChild(
                        Element.createText(at.before()),
                        new Element("mark").setText(at.words()),
                        Element.createText(at.after()));
        ListItem line = new ListItem(
                Parts.span("weight", texts.get(isRule ? "desk.help.rule" : "desk.help.tip")),
                quoted,
                Parts.span(
                        "advice",
                        texts.get(finding.rule().message(), finding.values().toArray())));
        line.addClassName(isRule ? "rule" : "tip");
        return line;
    }
}
