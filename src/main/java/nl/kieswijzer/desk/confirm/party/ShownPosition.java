package nl.kieswijzer.desk.confirm.party;

import com.vaadin.flow.dom.Element;
import java.util.Map;
import nl.kieswijzer.desk.confirm.answer.PartyStance;
import nl.kieswijzer.desk.confirm.answer.Questionnaire;
import nl.kieswijzer.desk.confirm.answer.Shown;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.site.Texts;

/** What the draft says of a party on a statement: where it stands, why, and on which of its own words. */
record ShownPosition(Texts texts, Edition edition, Questionnaire.Asked asked) {
    private static final String CLASS = "class";
    /** Readable without a tint. */
    private static final Map<PartyStance, String> SIGNS = Map.of(
            PartyStance.AGREE, "✓", PartyStance.NEITHER, "~", PartyStance.DISAGREE, "✕", PartyStance.ABSENT, "–");

    Element element() {
        Shown shown = asked.shown();
        String language = texts.language().tag();
        Element all = new Element("section")
                .setAttribute(CLASS, "asked")
                .appendChild(
                        new Element("h3").setText(shown.text(language)),
                        new Element("p")
                                .appendChild(
                                        new Element("span").setText(texts.get("confirm.weRead") + " "),
                                        stance(shown.stance())));
        shown.rationale(language).ifPresent(it -> all.appendChild(new Element("p").setText(it)));
        shown.quotes()
                .forEach(it -> all.appendChild(new Element("blockquote")
                        .setAttribute("lang", edition.provenance().quoteLanguage())
                        .setText(it)));
        return all;
    }

    private Element stance(PartyStance stance) {
        return new Element("span")
                .setAttribute(CLASS, "badge " + (stance == PartyStance.ABSENT ? "silent" : stance.word()))
                .appendChild(
                        new Element("span")
                                .setAttribute(CLASS, "mark")
                                .setAttribute("aria-hidden", "true")
                                .setText(SIGNS.getOrDefault(stance, "")),
                        new Element("span").setText(texts.get("confirm.shown." + stance.word())));
    }
}
