package nl.kieswijzer.desk.confirm.party;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.kieswijzer.desk.DeskLinks;
import nl.kieswijzer.desk.account.Secret;
import nl.kieswijzer.desk.confirm.answer.Questionnaire;
import nl.kieswijzer.desk.confirm.link.PartyLink;
import nl.kieswijzer.site.Links;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.ReadingPage;
import nl.kieswijzer.site.StyleSheet;
import nl.kieswijzer.site.Texts;

/** All that a draft says of one party, statement by statement, with a form to say what is right. It speaks of no other party. */
record PartyPage(Texts texts, Secret secret, PartyLink link, Questionnaire asked) {
    /** The place that says what is saved. */
    static final String SAVED = "opgeslagen";

    /** With a form. */
    ReadingPage open() {
        Div page = begin();
        page.add(rules());
        // Beside the form and not within the rules: it stays in sight as long as what it stands in does.
        page.getElement().appendChild(progress());
        Element form = new Element("form")
                .setAttribute("method", "post")
                .setAttribute("action", new DeskLinks(texts.language()).ofParty(secret.value()))
                .setAttribute("data-saving", texts.get("confirm.saving"))
                .setAttribute("data-unsaved", texts.get("confirm.unsaved"));
        List<Questionnaire.Asked> all = asked.asked();
        group(
                form,
                "confirm.says",
                all.stream().filter(it -> it.position().isPresent()).toList(),
                true);
        group(
                form,
                "confirm.silent",
                all.stream().filter(it -> it.position().isEmpty()).toList(),
                true);
        form.appendChild(new Element("button")
                .setAttribute("type", "submit")
                .setAttribute("class", "primary")
                .setText(texts.get("confirm.saveAll")));
        page.getElement().appendChild(form);
        return page(page);
    }

    /** After the last day: what it answered, to read. */
    ReadingPage closed() {
        Div page = begin();
        page.add(Parts.paragraph("notice", texts.get("confirm.closed", texts.date(link.lastDay()))));
        Element list = new Element("div");
        List<Questionnaire.Asked> all = asked.asked();
        group(
                list,
                "confirm.says",
                all.stream().filter(it -> it.position().isPresent()).toList(),
                false);
        group(
                list,
                "confirm.silent",
                all.stream().filter(it -> it.position().isEmpty()).toList(),
                false);
        page.getElement().appendChild(list);
        return page(page);
    }

    private Div begin() {
        Div page = Parts.styled("reading", new Div(new H1(title())));
        page.addClassName("confirm");
        page.add(Parts.lead(texts.get(
                "confirm.lead",
                asked.party().name(),
                asked.edition().election().name().in(texts.locale()))));
        return page;
    }

    private UnorderedList rules() {
        return new UnorderedList(
                new ListItem(texts.get("confirm.nothingChanges")),
                new ListItem(texts.get("confirm.wordsAreShown")),
                new ListItem(texts.get("confirm.until", texts.date(link.lastDay()))),
                new ListItem(texts.get("confirm.linkIsSecret")));
    }

    private Element progress() {
        Element progress = new Element("p")
                .setAttribute("id", SAVED)
                .setAttribute("class", "notice")
                .setAttribute("role", "status")
                .setAttribute("data-fresh", true);
        String done = texts.get(
                "confirm.progress",
                asked.answered(),
                asked.edition().statements().size());
        return progress.setText(asked.savedAt()
                .map(it -> done + " " + new SavedAt(texts).words(it))
                .orElse(done));
    }

    private void group(Element parent, String key, List<Questionnaire.Asked> statements, boolean isOpen) {
        if (!statements.isEmpty()) {
            Element section =
                    new Element("section").appendChild(new Element("h2").setText(texts.get(key, statements.size())));
            statements.forEach(it -> {
                StatementForm form = new StatementForm(texts, asked.edition(), it);
                section.appendChild(isOpen ? form.open() : form.closed());
            });
            parent.appendChild(section);
        }
    }

    private ReadingPage page(Div content) {
        Function<Links, String> address = it -> new DeskLinks(it.language()).ofParty(secret.value());
        return ReadingPage.of(
                        texts,
                        title(),
                        texts.get("confirm.description"),
                        address,
                        Set.of(StyleSheet.EXPLORE, StyleSheet.CONFIRM),
                        content)
                .hidden()
                .keeping(texts.get("confirm.kept"));
    }

    private String title() {
        return texts.get("confirm.title", asked.party().name());
    }
}
