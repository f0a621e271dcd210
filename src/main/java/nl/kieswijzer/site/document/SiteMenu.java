package nl.kieswijzer.site.document;

import com.vaadin.flow.component.html.Nav;
import nl.kieswijzer.site.Links;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** The way to the pages of the site. */
final class SiteMenu extends Nav {
    SiteMenu(Texts texts, String name) {
        Links links = texts.links();
        getElement().setAttribute("aria-label", name);
        link(links.quiz(), texts.get("menu.quiz"));
        link(links.themes(), texts.get("menu.themes"));
        link(links.parties(), texts.get("menu.parties"));
        link(links.scorecard(), texts.get("menu.scorecard"));
        link(links.startLesson(), texts.get("menu.classroom"));
        link(links.method(), texts.get("menu.method"));
        link(links.search(), texts.get("menu.search"));
    }

    /** The same, and what only few look for. */
    SiteMenu withTheSmallPrint(Texts texts) {
        link(texts.links().changes(), texts.get("menu.changes"));
        link(texts.links().about(), texts.get("menu.about"));
        link(texts.links().accessibility(), texts.get("menu.accessibility"));
        return this;
    }

    private void link(String address, String name) {
        add(Parts.link(address, name));
    }
}
