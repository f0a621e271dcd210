package nl.kieswijzer.embed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.site.FileLinks;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.ReadingPage;
import nl.kieswijzer.site.StyleSheet;
import nl.kieswijzer.site.Texts;
import nl.kieswijzer.site.open.OpenLinks;

/** For who has a site: the one line that puts a statement on it, how that looks, and what programs may read and ask. */
final class OwnersPage {
    private final FrameAncestors ancestors;
    private final Texts texts;
    private final String base;

    private OwnersPage(FrameAncestors ancestors, Texts texts, String base) {
        this.ancestors = ancestors;
        this.texts = texts;
        this.base = base;
    }

    static ReadingPage of(Optional<EditionRevision> front, FrameAncestors ancestors, Texts texts, String base) {
        return ReadingPage.of(
                texts,
                texts.get("owners.title"),
                texts.get("owners.description"),
                OpenLinks::forOwners,
                Set.of(StyleSheet.OWNERS),
                new OwnersPage(ancestors, texts, base).content(front));
    }

    private Div content(Optional<EditionRevision> front) {
        Div page = Parts.styled(
                "owners", new Div(new H1(texts.get("owners.title")), Parts.lead(texts.get("owners.lead"))));
        front.ifPresent(it -> page.add(ancestors.isAnybody() ? line(it) : off()));
        page.add(privacy());
        if (ancestors.isAnybody()) {
            page.add(rules());
        }
        page.add(programs(front));
        return page;
    }

    private Section off() {
        return section("owners.off.title", new Paragraph(texts.get("owners.off")));
    }

    private Section line(EditionRevision revision) {
        Element frame = new Element("iframe")
                .setAttribute("src", OpenLinks.card(texts.links()))
                .setAttribute("title", texts.get("embed.frame"))
                .setAttribute("data-preview", true);
        Section line = section(
                "owners.line.title",
                new Paragraph(texts.get("owners.line")),
                code("script", script()),
                copy(),
                choice(revision));
        line.getElement().appendChild(new Element("h2").setText(texts.get("owners.preview.title")), frame);
        line.add(
                new H2(texts.get("owners.frame.title")),
                new Paragraph(texts.get("owners.frame")),
                code("frame", frame()));
        return line;
    }

    /** Only of use with the script, which shows it. */
    private Div choice(EditionRevision revision) {
        Element list = new Element("select").setAttribute("id", "owners-statement");
        list.appendChild(new Element("option").setAttribute("value", "").setText(texts.get("owners.first")));
        revision.edition()
                .statements()
                .forEach(it -> list.appendChild(new Element("option")
                        .setAttribute("value", it.id().value())
                        .setText(it.text().in(texts.locale()))));
        Div choice = Parts.styled("owners-choice", new Div());
        choice.getElement()
                .setAttribute("hidden", true)
                .appendChild(
                        new Element("label")
                                .setAttribute("for", "owners-statement")
                                .setText(texts.get("owners.statement")),
                        list);
        return choice;
    }

    private String script() {
        String language = texts.language().tag().equals("nl")
                ? ""
                : " data-language=\"%s\"".formatted(texts.language().tag());
        return "<script src=\"%s%s\"%s async></script>".formatted(base, OpenLinks.EMBED_SCRIPT, language);
    }

    private String frame() {
        return """
                <iframe src="%s%s" title="%s" width="100%%" height="600" style="border:0" referrerpolicy="no-referrer"></iframe>""".formatted(base, OpenLinks.card(texts.links()), texts.get("embed.frame"));
    }

    private static Component code(String name, String text) {
        Div block = Parts.styled("owners-code", new Div());
        block.getElement()
                .setAttribute("tabindex", "0")
                .appendChild(new Element("code").setAttribute("data-code", name).setText(text));
        return block;
    }

    private NativeButton copy() {
        NativeButton copy = Parts.styled("secondary", new NativeButton(texts.get("owners.copy")));
        copy.getElement()
                .setAttribute("type", "button")
                .setAttribute("hidden", true)
                .setAttribute("data-copied", texts.get("owners.copied"));
        return copy;
    }

    private Section privacy() {
        return section("owners.privacy.title", new Paragraph(texts.get("owners.privacy")));
    }

    private Section rules() {
        Section rules = section("owners.rules.title");
        if (ancestors.isEverybody()) {
            rules.add(new Paragraph(texts.get("owners.rules.any")));
        } else {
            UnorderedList sites = new UnorderedList();
            ancestors.sites().forEach(it -> sites.add(new ListItem(it)));
            rules.add(new Paragraph(texts.get("owners.rules.these")), sites);
        }
        rules.add(new Paragraph(texts.get("owners.rules")));
        return rules;
    }

    private Section programs(Optional<EditionRevision> front) {
        UnorderedList ways =
                new UnorderedList(new ListItem(new Anchor(OpenLinks.API_DESCRIPTION, texts.get("owners.api"))));
        front.map(it -> it.edition().id())
                .ifPresent(it -> Stream.of("json", "csv")
                        .forEach(form -> ways.add(new ListItem(new Anchor(
                                FileLinks.data(it, form), texts.get("owners.data", form.toUpperCase(Locale.ROOT)))))));
        Section programs = section("owners.programs.title", new Paragraph(texts.get("owners.programs")), ways);
        front.ifPresent(it -> programs.add(new Paragraph(texts.get("owners.example")), code("curl", example(it))));
        return programs;
    }

    private String example(EditionRevision revision) {
        String statement = revision.edition().statements().getFirst().id().value();
        return "curl %s%s/ranking --json '{\"answers\":{\"%s\":\"agree\"}}'"
                .formatted(base, OpenLinks.edition(revision.edition().id()), statement);
    }

    private Section section(String title, Component... parts) {
        Section section = new Section(new H2(texts.get(title)));
        section.add(parts);
        return section;
    }
}
