package nl.kieswijzer.explore.theme;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import nl.kieswijzer.election.Theme;
import nl.kieswijzer.explore.parts.LocalEdition;
import nl.kieswijzer.site.Texts;

/** Chooses a party and a topic; the choice stands in the address, so that it can be shared. */
@Tag("form")
final class FilterForm extends HtmlContainer {
    FilterForm(LocalEdition edition, Theme theme, QuoteFilter filter) {
        Texts texts = edition.texts();
        String address = edition.links().theme(theme.id().value());
        addClassName("filter");
        getElement().setAttribute("action", address).setAttribute("aria-label", texts.get("filter.title"));
        add(parties(edition, filter), topics(edition, theme, filter), button(texts.get("filter.show")));
        if (!filter.isAll()) {
            add(new Anchor(address, texts.get("filter.all")));
        }
    }

    private static Choices parties(LocalEdition edition, QuoteFilter filter) {
        Texts texts = edition.texts();
        Choices choices = new Choices(
                texts.get("filter.party"), edition.links().partyParameter(), texts.get("filter.everyParty"));
        edition.parties()
                .forEach(it -> choices.add(
                        it.id().value(),
                        it.name(),
                        filter.party().filter(it.id()::equals).isPresent()));
        return choices;
    }

    private static Choices topics(LocalEdition edition, Theme theme, QuoteFilter filter) {
        Texts texts = edition.texts();
        Choices choices = new Choices(
                texts.get("filter.topic"), edition.links().topicParameter(), texts.get("filter.everyTopic"));
        theme.topics()
                .forEach(it -> choices.add(
                        it.id().value(),
                        edition.in(it.name()),
                        filter.topic().filter(it.id()::equals).isPresent()));
        return choices;
    }

    private static NativeButton button(String text) {
        NativeButton button = new NativeButton(text);
        button.addClassName("button");
        button.getElement().setAttribute("type", "submit");
        return button;
    }
}
