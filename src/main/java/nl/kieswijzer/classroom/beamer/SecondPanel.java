package nl.kieswijzer.classroom.beamer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import nl.kieswijzer.classroom.lesson.Round;
import nl.kieswijzer.classroom.release.Tally;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** The second round: what is asked again, and beforehand what will be shown of it. */
final class SecondPanel extends Div {
    SecondPanel(BeamerState state, TeacherLinks links) {
        Texts texts = links.texts();
        UnorderedList asked = Parts.styled("asked-again", new UnorderedList());
        state.lesson().asked(Round.SECOND).stream()
                .flatMap(it -> state.edition().statement(it).stream())
                .forEach(it -> asked.add(new ListItem(it.text().in(texts.locale()))));
        addClassName("second-round");
        add(
                new JoinPanel(links, texts.get("lesson.second.title")),
                asked,
                Parts.note(whatWillBeShown(state.counts().joined(), texts)));
    }

    /** A class too small for it had better know before it answers. */
    static String whatWillBeShown(int joined, Texts texts) {
        return joined < Tally.FEWEST
                ? texts.get("lesson.second.tooFew", joined, Tally.FEWEST)
                : texts.get("lesson.second.rule", Tally.FEWEST);
    }
}
