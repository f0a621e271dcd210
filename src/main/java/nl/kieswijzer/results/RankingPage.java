package nl.kieswijzer.results;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import nl.kieswijzer.election.Election;
import nl.kieswijzer.results.context.ResultContext;
import nl.kieswijzer.results.parts.MovedParties;
import nl.kieswijzer.results.parts.ResultParts;
import nl.kieswijzer.results.parts.Unfolding;
import nl.kieswijzer.results.share.ShareSection;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;
import nl.kieswijzer.site.sheet.PartyChoice;

/** 'Jouw uitslag': whom to compare with, the result itself, and the ways on. */
final class RankingPage extends Div {
    RankingPage(ResultContext context, Optional<MovedParties> moved, Component share) {
        Texts texts = context.texts();
        addClassName("result");
        Election election = context.edition().election();
        add(Parts.styled(
                "result-head",
                new Div(
                        new H1(texts.get("result.title")),
                        new Anchor("#" + ShareSection.ID, texts.get("share.share")))));
        moved.ifPresent(this::add);
        add(
                new ResultParts(context, Unfolding.AFTERWARDS, parties(context)),
                share,
                Parts.paragraph(
                        "result-about",
                        texts.get("result.about", election.name().in(texts.locale()), texts.date(election.date()))),
                Parts.link(texts.links().quiz(), texts.get("result.change"), "button", "change"),
                homeScreen(texts));
    }

    /** Shown where the browser offers it: {@code scripts/home-screen.js}. */
    private static Div homeScreen(Texts texts) {
        NativeButton put = new NativeButton(texts.get("result.homeScreen"));
        put.addClassName("secondary");
        put.getElement().setAttribute("type", "button");
        return Parts.styled("home-screen", new Div(new Paragraph(texts.get("result.homeScreen.why")), put));
    }

    private static PartyChoice parties(ResultContext context) {
        return new PartyChoice(
                context.revision().id(),
                context.edition().partiesByName(context.texts().locale()).stream()
                        .map(it -> new PartyChoice.Party(it.id().value(), it.name()))
                        .toList(),
                context.texts());
    }
}
