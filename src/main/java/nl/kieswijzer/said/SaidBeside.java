package nl.kieswijzer.said;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.Position;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.election.said.PartyAnswer;
import nl.kieswijzer.election.said.Vote;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;
import nl.kieswijzer.site.source.SourceLinks;

/**
 * Beside a position, or in the place of one: that the party confirmed it, or sees it otherwise and why that was not taken over, in
 * its own words; and apart from that how it voted in parliament, which counts in no result.
 */
public final class SaidBeside extends Div {
    private final transient Texts texts;
    private final transient Optional<Position> position;
    private final String language;

    private SaidBeside(
            Texts texts, Edition edition, Optional<Position> position, Optional<PartyAnswer> answer, List<Vote> votes) {
        this.texts = texts;
        this.position = position;
        this.language = edition.provenance().quoteLanguage();
        addClassName("beside");
        if (answer.flatMap(PartyAnswer::refused).isPresent()) {
            answer.ifPresent(this::refused);
        } else if (answer.isPresent() || position.filter(Position::isConfirmed).isPresent()) {
            confirmed(answer);
        }
        votes.forEach(this::vote);
    }

    /** Empty where the party said and did nothing of the kind. */
    public static Optional<SaidBeside> of(Texts texts, Edition edition, Statement statement, PartyId party) {
        Optional<Position> position = statement.position(party);
        Optional<PartyAnswer> answer = statement.answer(party);
        List<Vote> votes = position.map(Position::votes).orElse(List.of());
        return answer.isEmpty()
                        && votes.isEmpty()
                        && position.filter(Position::isConfirmed).isEmpty()
                ? Optional.empty()
                : Optional.of(new SaidBeside(texts, edition, position, answer, votes));
    }

    private void confirmed(Optional<PartyAnswer> answer) {
        Div said = Parts.styled("said", new Div());
        String none = position.isEmpty() ? ".none" : "";
        said.add(Parts.paragraph(
                "said-head",
                answer.map(it -> texts.get("said.confirmed" + none, texts.date(it.date())))
                        .orElseGet(() -> texts.get("said.undated"))));
        answer.ifPresent(it -> words(said, it));
        add(said);
    }

    private void refused(PartyAnswer answer) {
        Div said = Parts.styled("said", new Div());
        said.add(Parts.paragraph(
                "said-head", texts.get("said.refused", word(answer.stance()), texts.date(answer.date()))));
        words(said, answer);
        answer.refused()
                .ifPresent(it -> said.add(Parts.paragraph("said-why", texts.get("said.why", it.in(texts.locale())))));
        add(said);
    }

    /** The party's own, which no quote is: nobody may take them for its programme. */
    private void words(Div said, PartyAnswer answer) {
        answer.words().ifPresent(it -> {
            said.add(Parts.paragraph("said-whose", texts.get("said.words")));
            said.getElement()
                    .appendChild(new Element("blockquote")
                            .setAttribute("lang", language)
                            .setText("“" + it + "”"));
        });
        answer.url().ifPresent(it -> said.add(new Paragraph(SourceLinks.away(it.toString(), texts.get("said.more")))));
    }

    private void vote(Vote vote) {
        Div voted = Parts.styled("voted", new Div());
        Component motion = SourceLinks.away(vote.url().toString(), vote.motion());
        motion.getElement().setAttribute("lang", language);
        Paragraph line = Parts.paragraph("said-head", texts.get(vote.isFor() ? "said.vote.for" : "said.vote.against"));
        line.getElement()
                .appendChild(Element.createText(" "), motion.getElement(), Element.createText(" (" + date(vote) + ")"));
        voted.add(line, Parts.paragraph("said-means", means(vote)));
        add(voted);
    }

    private String date(Vote vote) {
        return texts.date(vote.date());
    }

    /** What the vote says beside the position, in plain words. */
    private String means(Vote vote) {
        Optional<Stance> stance = position.map(Position::stance);
        boolean isSame = stance.filter(it -> it == vote.stance()).isPresent();
        boolean isInProgramme = position.filter(it -> !it.quotes().isEmpty()).isPresent();
        String key = (isSame ? "said.vote.same" : "said.vote.differs") + (isInProgramme ? "" : ".own");
        return texts.get(key, word(stance), word(Optional.of(vote.stance())));
    }

    private String word(Optional<Stance> stance) {
        return texts.get("said.stance."
                + stance.map(it -> it.name().toLowerCase(Locale.ROOT)).orElse("absent"));
    }
}
