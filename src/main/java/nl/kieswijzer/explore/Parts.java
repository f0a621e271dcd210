package nl.kieswijzer.explore;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.kieswijzer.site.Texts;

/** Small parts that many pages of this room share. */
final class Parts {
    private Parts() {}

    /** The content of a page of this room. */
    static Div page(String title, Component... parts) {
        Div page = new Div(new H1(title));
        page.addClassName("reading");
        page.add(parts);
        return page;
    }

    static Paragraph styled(String name, String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName(name);
        return paragraph;
    }

    static Paragraph lead(String text) {
        return styled("lead", text);
    }

    static Section section(String id, Component... parts) {
        Section section = new Section(parts);
        section.setId(id);
        return section;
    }

    /** 'Wat vind jij?' */
    static Anchor toTheQuiz(Texts texts) {
        Anchor quiz = new Anchor(texts.links().quiz(), texts.get("explore.quiz"));
        quiz.addClassNames("button", "to-quiz");
        return quiz;
    }

    static Paragraph toTop(Texts texts) {
        Paragraph top = new Paragraph(new Anchor("#top", texts.get("explore.top")));
        top.addClassName("to-top");
        return top;
    }
}
