package nl.kieswijzer.desk.confirm.party;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Set;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.ReadingPage;
import nl.kieswijzer.site.StyleSheet;
import nl.kieswijzer.site.Texts;

/** Says kindly why not, and gives back what was typed, to be copied. */
record RefusalPage(Texts texts, Refusal why, List<Unsaved> unsaved, String path) {
    ReadingPage page() {
        Div page = Parts.styled("reading", new Div(new H1(words("title"))));
        page.addClassName("confirm");
        page.add(Parts.lead(words("lead")));
        page.getElement().getChild(1).setAttribute("data-said", true);
        if (!unsaved.isEmpty()) {
            page.add(typed());
        }
        return ReadingPage.of(
                        texts,
                        words("title"),
                        words("lead"),
                        it -> path,
                        Set.of(StyleSheet.EXPLORE, StyleSheet.CONFIRM),
                        page)
                .hidden()
                .keeping(texts.get("confirm.kept"));
    }

    private Section typed() {
        Section section = new Section(new H2(texts.get("confirm.typed")), Parts.note(texts.get("confirm.typedNote")));
        unsaved.forEach(it -> section.getElement()
                .appendChild(new Element("label")
                        .setAttribute("class", "typed")
                        .appendChild(
                                new Element("span").setText(it.above()),
                                new Element("textarea")
                                        .setAttribute("readonly", true)
                                        .setAttribute("rows", "5")
                                        .setText(it.typed()))));
        return section;
    }

    private String words(String part) {
        return texts.get("confirm." + why.word() + "." + part);
    }
}
