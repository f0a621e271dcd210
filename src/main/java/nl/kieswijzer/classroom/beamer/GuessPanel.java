package nl.kieswijzer.classroom.beamer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.List;
import nl.kieswijzer.classroom.page.LessonParts;
import nl.kieswijzer.classroom.release.Tally;
import nl.kieswijzer.core.Answer;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** Who said this? A quote without its party, all parties to choose from, and at the next click whose it is. */
final class GuessPanel extends Div {
    GuessPanel(BeamerState state, Statement statement, Texts texts) {
        Edition edition = state.edition();
        List<Guess> guesses = Guess.of(edition, statement);
        int clicks = Math.min(state.lesson().place().clicks(), Guess.clicks(guesses));
        Guess guess = guesses.get(clicks / 2);
        boolean isRevealed = clicks % 2 == 1;
        addClassName("guess");
        add(
                LessonParts.heading(texts.get("lesson.guess.title")),
                Parts.note(texts.get("lesson.guess.about", statement.text().in(texts.locale()))));
        getElement()
                .appendChild(new Element("blockquote")
                        .setAttribute("lang", edition.provenance().quoteLanguage())
                        .setText(guess.text()));
        add(parties(state, guess, isRevealed, texts), answer(state, guess, isRevealed, texts));
        if (isRevealed && !state.isCounted()) {
            add(Parts.note(state.ballots()
                    .votes()
                    .map(it -> texts.get("lesson.guess.votes", it.pupils()))
                    .orElseGet(() -> texts.get("lesson.guess.noVotes", Tally.FEWEST))));
        }
    }

    private static UnorderedList parties(BeamerState state, Guess guess, boolean isRevealed, Texts texts) {
        UnorderedList parties = Parts.styled("guess-parties", new UnorderedList());
        state.edition().partiesByName(texts.locale()).forEach(it -> {
            ListItem party = new ListItem(it.name());
            state.ballots()
                    .votes()
                    .filter(_ -> isRevealed)
                    .ifPresent(votes -> party.add(Parts.span("votes", " " + votes.of(it.id()))));
            party.setClassName("said", isRevealed && it.equals(guess.party()));
            parties.add(party);
        });
        return parties;
    }

    private static Paragraph answer(BeamerState state, Guess guess, boolean isRevealed, Texts texts) {
        String words = isRevealed
                ? texts.get(
                        "lesson.guess.answer", guess.party().name(), LessonParts.word(Answer.of(guess.stance()), texts))
                : texts.get(state.isCounted() ? "lesson.guess.hands" : "lesson.guess.ask");
        Paragraph answer = Parts.paragraph("guess-answer", words);
        answer.getElement().setAttribute("role", "status");
        return answer;
    }
}
