package nl.kieswijzer.results.duel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import java.util.Locale;
import java.util.stream.Stream;
import nl.kieswijzer.results.share.DecodedCode;
import nl.kieswijzer.results.share.RefusedPage;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/**
 * Everything that a duel may come to, one part of it shown at a time by {@code scripts/duel.js}, which also fills in what only
 * the browser knows.
 */
public final class DuelPage extends Div {
    private final transient Texts texts;

    /** @param json the scene, for the script */
    public DuelPage(DuelScene scene, String json, Texts texts) {
        this.texts = texts;
        addClassName("duel");
        getElement().appendChild(Parts.data("data-duel", json));
        add(
                withoutScript(),
                asked(scene.front().statements().size()),
                ready(),
                new DuelTurning(texts),
                new DuelEnd(texts),
                new Part("none", title("duel.none.title"), Parts.lead(texts.get("duel.none.lead")), toQuiz()),
                new Part("elsewhere", title("duel.title"), Parts.lead(texts.get("duel.elsewhere")), toQuiz()),
                offline(),
                refused());
    }

    private HtmlContainer withoutScript() {
        HtmlContainer without = new HtmlContainer("noscript");
        without.add(
                title("duel.title"),
                Parts.lead(texts.get("duel.noScript")),
                Parts.link(texts.links().themes(), texts.get("menu.themes"), "button"),
                Parts.link(texts.links().parties(), texts.get("menu.parties"), "button"));
        return without;
    }

    private Part asked(int statements) {
        return new Part(
                "asked",
                sign(),
                title("duel.title"),
                Parts.lead(texts.get("duel.lead", statements)),
                Part.slot("more", "notice"),
                Parts.link(texts.links().quiz(), texts.get("duel.answer"), "button", "primary"),
                Part.note("unkept", "notice", texts.get("duel.unkept")),
                Parts.paragraph("duel-closed", texts.get("duel.closed")));
    }

    private Part ready() {
        return new Part(
                "ready",
                sign(),
                title("duel.title"),
                Part.slot("has", "lead"),
                Part.note("same", "notice", texts.get("duel.same")),
                Part.button("turn", "primary", texts.get("duel.turn")),
                Parts.link(texts.links().quiz(), texts.get("duel.rest"), "button", "rest"));
    }

    private Part offline() {
        return new Part(
                "offline",
                title("duel.offline.title"),
                Parts.lead(texts.get("duel.offline.lead")),
                Part.button("again", "primary", texts.get("duel.offline.again")));
    }

    private Part refused() {
        Part refused = new Part("refused", title("refused.title"));
        Stream.of(DecodedCode.Reason.values())
                .map(it -> Part.note(it.name().toLowerCase(Locale.ROOT), "lead", RefusedPage.lead(texts, it)))
                .forEach(refused::add);
        refused.add(toQuiz());
        return refused;
    }

    /** Two circles: one's own, and that of the other, which is coloured in already. */
    private static Div sign() {
        Div sign = Parts.styled("duel-sign", new Div(new BallotCircle(), new BallotCircle()));
        sign.getElement().setAttribute("aria-hidden", "true");
        return sign;
    }

    private Component title(String key) {
        return new H1(texts.get(key));
    }

    private Anchor toQuiz() {
        return Parts.link(texts.links().landing(), texts.get("refused.on"), "button", "primary");
    }
}
