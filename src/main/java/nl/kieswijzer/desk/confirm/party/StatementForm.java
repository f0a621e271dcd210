package nl.kieswijzer.desk.confirm.party;

import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.kieswijzer.desk.confirm.answer.Answer;
import nl.kieswijzer.desk.confirm.answer.Choice;
import nl.kieswijzer.desk.confirm.answer.PartyStance;
import nl.kieswijzer.desk.confirm.answer.Questionnaire;
import nl.kieswijzer.desk.confirm.answer.Typed;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.said.PartyAnswer;
import nl.kieswijzer.site.Texts;

/** One statement with what the draft says, and what the party answers. All of it works without a script. */
record StatementForm(Texts texts, Edition edition, Questionnaire.Asked asked) {
    private static final String LABEL = "label";
    private static final String CLASS = "class";
    private static final String NAME = "name";

    /** With fields. */
    Element open() {
        return new ShownPosition(texts, edition, asked)
                .element()
                .setAttribute("id", id())
                .appendChild(
                        hidden(
                                Sent.STATEMENT,
                                asked.shown().text(texts.language().tag())),
                        hidden(Sent.SHOWN, asked.shown().fingerprint()),
                        hidden(Sent.BEFORE, Typed.mark(asked))
                                .setAttribute("id", Sent.BEFORE + id())
                                .setAttribute("data-fresh", true),
                        choices(),
                        more(),
                        new AnswerState(texts, asked).element(),
                        new Element("button")
                                .setAttribute("type", "submit")
                                .setAttribute(CLASS, "button")
                                .setAttribute(NAME, Sent.AT)
                                .setAttribute("value", id())
                                .setText(texts.get("confirm.save")));
    }

    /** To read. */
    Element closed() {
        Element all = new ShownPosition(texts, edition, asked).element().setAttribute("id", id());
        asked.answer()
                .ifPresentOrElse(
                        it -> all.appendChild(new AnswerState(texts, asked).answer(it)),
                        () -> all.appendChild(
                                new Element("p").setAttribute(CLASS, "soft").setText(texts.get("confirm.noAnswer"))));
        return all;
    }

    private Element choices() {
        PartyStance shown = asked.shown().stance();
        Element choices = new Element("fieldset")
                .appendChild(
                        new Element("legend").setText(texts.get("confirm.isItRight")),
                        choice(
                                Choice.RIGHT,
                                texts.get(shown == PartyStance.ABSENT ? "confirm.rightSilent" : "confirm.right")));
        Element others = new Element("div")
                .setAttribute(CLASS, "others")
                .setAttribute("role", "group")
                .setAttribute("aria-label", texts.get("confirm.other"))
                .appendChild(
                        new Element("span").setAttribute("aria-hidden", "true").setText(texts.get("confirm.other")));
        for (PartyStance stance : PartyStance.values()) {
            if (stance != shown) {
                others.appendChild(choice(stance.word(), texts.get("confirm.stance." + stance.word())));
            }
        }
        return choices.appendChild(others);
    }

    private Element choice(String value, String words) {
        Element radio = new Element("input")
                .setAttribute("type", "radio")
                .setAttribute(NAME, Sent.CHOICE + id())
                .setAttribute("value", value);
        if (asked.chosen().map(Choice::word).filter(value::equals).isPresent()) {
            radio.setAttribute("checked", true);
        }
        return new Element(LABEL).setAttribute(CLASS, "choice").appendChild(radio, new Element("span").setText(words));
    }

    /** What may stay empty, so that a long list of statements stays short; unfolded where there is something in it. */
    private Element more() {
        boolean filled = asked.answer()
                .filter(it -> !it.words().isEmpty() || !it.url().isEmpty())
                .isPresent();
        return new Element("details")
                .setAttribute("open", filled)
                .appendChild(new Element("summary").setText(texts.get("confirm.more")), words(), url());
    }

    private Element words() {
        String words = asked.answer().map(Answer::words).orElse("");
        Element field = field("textarea", Sent.WORDS, Answer.Fault.TOO_LONG)
                .setAttribute("rows", "4")
                .setAttribute("data-most", Integer.toString(PartyAnswer.MOST_WORDS))
                .setText(words);
        return labelled(
                        field,
                        Sent.WORDS,
                        texts.get("confirm.words"),
                        texts.get("confirm.wordsHint", PartyAnswer.MOST_WORDS))
                .appendChild(new Element("small")
                        .setAttribute(CLASS, "count")
                        .setAttribute("data-count", texts.template("confirm.count"))
                        .setText(texts.get("confirm.count", PartyAnswer.characters(words), PartyAnswer.MOST_WORDS)));
    }

    private Element url() {
        Element field = field("input", Sent.URL, Answer.Fault.NO_WEB_ADDRESS)
                .setAttribute("type", "text")
                .setAttribute("inputmode", "url")
                .setAttribute("autocapitalize", "off")
                .setAttribute("spellcheck", "false")
                .setAttribute("value", asked.answer().map(Answer::url).orElse(""));
        return labelled(field, Sent.URL, texts.get("confirm.url"), texts.get("confirm.urlHint"));
    }

    private Element field(String tag, String kind, Answer.Fault fault) {
        Set<Answer.Fault> faults = asked.answer().map(Answer::faults).orElse(Set.of());
        List<String> described = new ArrayList<>(List.of("h-" + kind + id()));
        described.add(AnswerState.faultId(fault, id()));
        Element field = new Element(tag)
                .setAttribute("id", kind + id())
                .setAttribute(NAME, kind + id())
                .setAttribute("data-fault", AnswerState.faultId(fault, id()))
                .setAttribute("aria-describedby", String.join(" ", described));
        if (faults.contains(fault)) {
            field.setAttribute("aria-invalid", "true");
        }
        return field;
    }

    private Element labelled(Element field, String kind, String label, String hint) {
        return new Element("div")
                .setAttribute(CLASS, "field")
                .appendChild(
                        new Element(LABEL).setAttribute("for", kind + id()).setText(label),
                        new Element("small")
                                .setAttribute("id", "h-" + kind + id())
                                .setText(hint),
                        field);
    }

    private Element hidden(String kind, String value) {
        return new Element("input")
                .setAttribute("type", "hidden")
                .setAttribute(NAME, kind + id())
                .setAttribute("value", value);
    }

    private String id() {
        return asked.statement().id().value();
    }
}
