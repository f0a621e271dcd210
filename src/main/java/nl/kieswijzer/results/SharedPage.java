package nl.kieswijzer.results;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.Optional;
import nl.kieswijzer.election.Election;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** What somebody sees who was sent a link: first the question what you think yourself, and the result to unfold. */
final class SharedPage extends Div {
    SharedPage(Comparison comparison, ShareCode code, Optional<LaterNotice> later) {
        Texts texts = comparison.texts();
        addClassNames("result", "shared");
        Election election = comparison.edition().election();
        add(
                new H1(texts.get("shared.title")),
                Parts.lead(texts.get("shared.lead")),
                Parts.link(texts.links().quizAfter(code.text()), texts.get("shared.quiz"), "button", "primary"),
                Parts.link(texts.links().comparison(code.text()), texts.get("shared.compare"), "button"),
                Parts.paragraph(
                        "result-about",
                        texts.get("result.about", election.name().in(texts.locale()), texts.date(election.date()))));
        later.ifPresent(this::add);
        add(reveal(comparison), leftOut(comparison), print(comparison, code));
    }

    private static NativeDetails reveal(Comparison comparison) {
        NativeDetails reveal = Parts.styled("reveal", new NativeDetails());
        reveal.setSummaryText(comparison.texts().get("shared.reveal"));
        reveal.setContent(new ResultParts(comparison, Unfolding.AT_ONCE));
        return reveal;
    }

    private static Div leftOut(Comparison comparison) {
        int left = comparison.edition().parties().size() - comparison.parties().size();
        return left == 0
                ? new Div()
                : new Div(Parts.paragraph("source", comparison.texts().get("shared.leftOut", left)));
    }

    private static Div print(Comparison comparison, ShareCode code) {
        Texts texts = comparison.texts();
        return new Div(Parts.link(texts.links().print(code.text()), texts.get("share.print"), "button"));
    }
}
