package nl.kieswijzer.desk.confirm.party;

import com.vaadin.flow.dom.Element;
import java.util.Locale;
import nl.kieswijzer.desk.confirm.answer.Answer;
import nl.kieswijzer.desk.confirm.answer.Questionnaire;
import nl.kieswijzer.election.said.PartyAnswer;
import nl.kieswijzer.site.Texts;

/** What is saved at a statement, when, and what is still to be done about it. A script that saves puts a new one in its place. */
record AnswerState(Texts texts, Questionnaire.Asked asked) {
    /** The id of what says that something is wrong, which the field points at. */
    static String faultId(Answer.Fault fault, String statement) {
        return "f-" + fault.name().toLowerCase(Locale.ROOT) + "-" + statement;
    }

    Element element() {
        Element state = new Element("div")
                .setAttribute("id", "o-" + asked.statement().id())
                .setAttribute("class", "state")
                .setAttribute("data-fresh", true);
        asked.answer().ifPresent(it -> {
            asked.decided().ifPresent(decided -> state.appendChild(decided(decided)));
            if (asked.isOnOlderText()) {
                state.appendChild(notice(texts.get("confirm.older", said(it))));
            }
            it.faults()
                    .forEach(fault -> state.appendChild(notice(words(it, fault))
                            .setAttribute(
                                    "id", faultId(fault, asked.statement().id().value()))));
            state.appendChild(
                    new Element("p").setAttribute("class", "saved").setText(new SavedAt(texts).words(it.savedAt())));
        });
        return state;
    }

    /** The answer itself, to read. */
    Element answer(Answer answer) {
        Element all = new Element("div")
                .setAttribute("class", "state")
                .appendChild(new Element("p").setText(texts.get("confirm.yourAnswer", said(answer))));
        if (!answer.words().isEmpty()) {
            all.appendChild(new Element("blockquote").setText(answer.words()));
        }
        if (!answer.url().isEmpty()) {
            all.appendChild(new Element("p").setText(answer.url()));
        }
        return all.appendChild(
                new Element("p").setAttribute("class", "saved").setText(new SavedAt(texts).words(answer.savedAt())));
    }

    /** What the editors made of it, as voters will get it with the next version. */
    private Element decided(PartyAnswer decided) {
        return decided.refused()
                .map(it -> notice(texts.get("confirm.refused", it.in(texts.locale()))))
                .orElseGet(() -> new Element("p").setText(texts.get("confirm.accepted")));
    }

    private String said(Answer answer) {
        return answer.stance()
                .map(it -> texts.get(
                        answer.isAsShown() ? "confirm.saidRight" : "confirm.saidOther",
                        texts.get("confirm.stance." + it.word())))
                .orElseGet(() -> texts.get("confirm.saidNothing"));
    }

    private String words(Answer answer, Answer.Fault fault) {
        return switch (fault) {
            case NOT_CHOSEN -> texts.get("confirm.fault.notChosen");
            case TOO_LONG ->
                texts.get("confirm.fault.tooLong", PartyAnswer.characters(answer.words()), PartyAnswer.MOST_WORDS);
            case NO_WEB_ADDRESS -> texts.get("confirm.fault.noWebAddress");
        };
    }

    private static Element notice(String words) {
        return new Element("p").setAttribute("class", "notice").setText(words);
    }
}
