package nl.kieswijzer.site.said;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.Locale;
import java.util.Optional;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;
import nl.kieswijzer.site.source.SourceLinks;

/**
 * Beside a position, or in the place of one: that the party confirmed it, or sees it otherwise and why that was not taken over, in
 * its own words; and apart from that how it voted in parliament, which counts in no result.
 */
public final class SaidBeside extends Div {
    private final transient Texts texts;
    private final transient Side side;

    private SaidBeside(Texts texts, Side side) {
        this.texts = texts;
        this.side = side;
        addClassName("beside");
        boolean isRefused = side.answer().flatMap(Side.Answer::refused).isPresent();
        if (isRefused) {
            side.answer().ifPresent(this::refused);
        } else if (side.isConfirmed() || side.answer().isPresent()) {
            confirmed(side.answer());
        }
        side.votes().forEach(this::vote);
    }

    /** Empty where the party said and did nothing of the kind. */
    public static Optional<SaidBeside> of(Texts texts, Side side) {
        return side.isEmpty() ? Optional.empty() : Optional.of(new SaidBeside(texts, side));
    }

    private void confirmed(Optional<Side.Answer> answer) {
        Div said = Parts.styled("said", new Div());
        String none = side.stance().isEmpty() ? ".none" : "";
        said.add(Parts.paragraph(
                "said-head",
                answer.map(it -> texts.get("said.confirmed" + none, texts.date(it.date())))
                        .orElseGet(() -> texts.get("said.undated"))));
        answer.ifPresent(it -> words(said, it));
        add(said);
    }

    private void refused(Side.Answer answer) {
        Div said = Parts.styled("said", new Div());
        said.add(Parts.paragraph(
                "said-head", texts.get("said.refused", word(answer.stance()), texts.date(answer.date()))));
        words(said, answer);
        answer.refused().ifPresent(it -> said.add(Parts.paragraph("said-why", texts.get("said.why", it))));
        add(said);
    }

    /** The party's own, which no quote is: nobody may take them for its programme. */
    private void words(Div said, Side.Answer answer) {
        answer.words().ifPresent(it -> {
            said.add(Parts.paragraph("said-whose", texts.get("said.words")));
            said.getElement()
                    .appendChild(new Element("blockquote")
                            .setAttribute("lang", side.language())
                            .setText("“" + it + "”"));
        });
        answer.url().ifPresent(it -> said.add(new Paragraph(SourceLinks.away(it, texts.get("said.more")))));
    }

    private void vote(Side.Vote vote) {
        Div voted = Parts.styled("voted", new Div());
        Component motion = SourceLinks.away(vote.url(), vote.motion());
        motion.getElement().setAttribute("lang", side.language());
        Paragraph line = Parts.paragraph("said-head", texts.get(vote.isFor() ? "said.vote.for" : "said.vote.against"));
        line.getElement()
                .appendChild(Element.createText(" "), motion.getElement(), Element.createText(" (" + date(vote) + ")"));
        voted.add(line, Parts.paragraph("said-means", means(vote)));
        add(voted);
    }

    private String date(Side.Vote vote) {
        return texts.date(vote.date());
    }

    /** What the vote says beside the position, in plain words. */
    private String means(Side.Vote vote) {
        boolean isSame = side.stance().filter(it -> it == vote.stance()).isPresent();
        String key = (isSame ? "said.vote.same" : "said.vote.differs") + (side.isInProgramme() ? "" : ".own");
        return texts.get(key, word(side.stance()), word(Optional.of(vote.stance())));
    }

    private String word(Optional<Stance> stance) {
        return texts.get("said.stance."
                + stance.map(it -> it.name().toLowerCase(Locale.ROOT)).orElse("absent"));
    }
}
