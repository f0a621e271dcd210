package nl.kieswijzer.explore.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** Small parts that many pages of this room share. */
public final class PageParts {
    private PageParts() {}

    /** The content of a page of this room. */
    public static Div page(String title, Component... parts) {
        Div page = Parts.styled("reading", new Div(new H1(title)));
        page.add(parts);
        return page;
    }

    public static Section section(String id, Component... parts) {
        Section section = new Section(parts);
        section.setId(id);
        return section;
    }

    /** 'Wat vind jij?' */
    public static Anchor toTheQuiz(Texts texts) {
        Anchor quiz = new Anchor(texts.links().quiz(), texts.get("explore.quiz"));
        quiz.addClassNames("button", "to-quiz");
        return quiz;
    }

    public static Paragraph toTop(Texts texts) {
        return Parts.styled("to-top", new Paragraph(new Anchor("#top", texts.get("explore.top"))));
    }
}
