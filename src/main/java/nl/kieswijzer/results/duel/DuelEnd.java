package nl.kieswijzer.results.duel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.kieswijzer.results.compare.PairLine;
import nl.kieswijzer.results.compare.TwoStrips;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** What came out: on how many the two clash, both strips, the way back to the other, and every statement, the clashes first. */
final class DuelEnd extends Part {
    private final transient Texts texts;

    DuelEnd(Texts texts) {
        super("end");
        this.texts = texts;
        H1 clash = new H1();
        clash.getElement().setAttribute("data-text", "clash").setAttribute("tabindex", "-1");
        add(
                Parts.styled(
                        "duel-outcome",
                        new Div(
                                clash,
                                slot("agreement", "duel-agreement"),
                                new TwoStrips(texts),
                                new Tally(texts),
                                sendBack())),
                Parts.styled(
                        "duel-lists",
                        new Div(
                                open("opposite", "duel.list.opposite"),
                                open("half", "duel.list.half"),
                                open("one", "two.one"),
                                folded("equal", "two.agree"),
                                folded("changed", "duel.list.changed"),
                                Parts.link(texts.links().result(), texts.get("two.own"), "button"))),
                line());
    }

    private Div sendBack() {
        Span status = Parts.span("copied", "");
        status.getElement().setAttribute("role", "status");
        return Parts.styled(
                "duel-back",
                new Div(
                        button("send", "primary", texts.get("duel.send")),
                        Parts.paragraph("note", texts.get("duel.send.tells")),
                        Parts.styled(
                                "share-buttons",
                                new Div(button("copy", "secondary", texts.get("share.copy")), status))));
    }

    private Component open(String outcome, String title) {
        return part(outcome, title, new Section(new H2(), list()));
    }

    /** What is long and needs no talking about unfolds. */
    private Component folded(String outcome, String title) {
        return part(outcome, title, Parts.styled("more", new NativeDetails("", list())));
    }

    private <C extends Component> C part(String outcome, String title, C part) {
        part.getElement().setAttribute("data-part", outcome).setAttribute("data-title", texts.get(title));
        return part;
    }

    private static UnorderedList list() {
        return Parts.styled("pair-list", new UnorderedList());
    }

    /** A statement with both answers, for the script to make as many of as there are. */
    private HtmlContainer line() {
        HtmlContainer line = new HtmlContainer("template");
        line.add(new PairLine(texts));
        return line;
    }
}
