package nl.kieswijzer.results;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.Optional;
import nl.kieswijzer.election.Election;
import nl.kieswijzer.results.compare.NewerRevisionNotice;
import nl.kieswijzer.results.context.ResultContext;
import nl.kieswijzer.results.parts.ResultParts;
import nl.kieswijzer.results.parts.Unfolding;
import nl.kieswijzer.results.share.ShareCode;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** What somebody sees who was sent a link: first the question what you think yourself, and the result to unfold. */
final class SharedPage extends Div {
    SharedPage(ResultContext context, ShareCode code, Optional<NewerRevisionNotice> later) {
        Texts texts = context.texts();
        addClassNames("result", "shared");
        Election election = context.edition().election();
        add(
                new H1(texts.get("shared.title")),
                Parts.lead(texts.get("shared.lead")),
                Parts.link(texts.links().quizAfter(code.text()), texts.get("shared.quiz"), "button", "primary"),
                Parts.link(texts.links().comparison(code.text()), texts.get("shared.compare"), "button"),
                Parts.paragraph(
                        "result-about",
                        texts.get("result.about", election.name().in(texts.locale()), texts.date(election.date()))));
        later.ifPresent(this::add);
        add(reveal(context), leftOut(context), print(context, code));
    }

    private static NativeDetails reveal(ResultContext context) {
        NativeDetails reveal = Parts.styled("reveal", new NativeDetails());
        reveal.setSummaryText(context.texts().get("shared.reveal"));
        reveal.setContent(new ResultParts(context, Unfolding.AT_ONCE));
        return reveal;
    }

    private static Div leftOut(ResultContext context) {
        int left = context.edition().parties().size() - context.parties().size();
        return left == 0
                ? new Div()
                : new Div(Parts.paragraph("source", context.texts().get("shared.leftOut", left)));
    }

    private static Div print(ResultContext context, ShareCode code) {
        Texts texts = context.texts();
        return new Div(Parts.link(texts.links().print(code.text()), texts.get("share.print"), "button"));
    }
}
