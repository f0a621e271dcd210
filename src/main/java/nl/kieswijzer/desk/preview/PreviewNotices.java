package nl.kieswijzer.desk.preview;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.kieswijzer.desk.DeskLinks;
import nl.kieswijzer.election.draft.DraftId;
import nl.kieswijzer.site.Links;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.ReadingPage;
import nl.kieswijzer.site.ReadingPages;
import nl.kieswijzer.site.Texts;
import org.springframework.stereotype.Component;

/** What a preview says in the place of a page that it does not have. */
@Component
class PreviewNotices {
    private static final String FORGET = "try{sessionStorage.clear()}catch(refused){}";

    private final ReadingPages pages;

    PreviewNotices(ReadingPages pages) {
        this.pages = pages;
    }

    /** For who has no link, or had one: the two are told the same. */
    String noLink(Texts texts) {
        return page(
                texts,
                "noLink",
                words(
                        texts,
                        "noLink",
                        Parts.link(texts.links().landing(), texts.get("desk.preview.toSite"), "button")));
    }

    /** For a page that is not made from an edition, or is none. */
    String notHere(Texts texts) {
        return page(texts, "notHere", words(texts, "notHere", begin(texts)));
    }

    /** For who comes while the database is away: the site goes on without it, a preview does not. */
    String away(Texts texts) {
        return page(texts, "away", words(texts, "away"));
    }

    String noSuchPage(Texts texts) {
        return page(texts, "noSuchPage", words(texts, "noSuchPage", begin(texts)));
    }

    /** For a draft that has too little in it for this site, with what that is. */
    String tooLittle(Texts texts, DraftId draft, List<Gap> gaps) {
        Div words = words(texts, "tooLittle");
        UnorderedList list = new UnorderedList();
        gaps.forEach(it -> list.add(new ListItem(
                Parts.link(it.address(new DeskLinks(texts.language()), draft), texts.get(it.key()), "desk-way"))));
        words.add(list);
        return page(texts, "tooLittle", words);
    }

    /** For a page that what is missing in the draft is in the way of. */
    String faulty(Texts texts, DraftId draft, int findings) {
        Div words = words(texts, "faulty");
        words.add(Parts.paragraph("", texts.get("desk.preview.faulty.count", findings)));
        words.add(Parts.link(
                new DeskLinks(texts.language()).draft(draft), texts.get("desk.preview.toDo"), "button", "primary"));
        return page(texts, "faulty", words);
    }

    /** For who is done. */
    String closed(Texts texts) {
        Div words = words(texts, "closed", begin(texts));
        words.getElement().appendChild(new Element("script").setText(FORGET));
        return page(texts, "closed", words);
    }

    private static Anchor begin(Texts texts) {
        return Parts.link(texts.links().landing(), texts.get("desk.preview.begin"), "button", "primary");
    }

    private static Div words(Texts texts, String key, Anchor... ways) {
        Div words = Parts.styled(
                "landing", new Div(new H1(texts.get(key(key) + ".title")), Parts.lead(texts.get(key(key) + ".lead"))));
        Stream.of(ways).forEach(words::add);
        return words;
    }

    private String page(Texts texts, String key, Div content) {
        return pages.html(ReadingPage.of(
                        texts,
                        texts.get(key(key) + ".title"),
                        texts.get(key(key) + ".lead"),
                        Links::landing,
                        Set.of(),
                        content)
                .hidden());
    }

    private static String key(String name) {
        return "desk.preview." + name;
    }
}
