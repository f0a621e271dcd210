package nl.kieswijzer.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.Optional;
import java.util.Set;
import nl.kieswijzer.site.document.Frame;
import nl.kieswijzer.site.document.OtherLanguage;
import nl.kieswijzer.site.document.PageHead;
import nl.kieswijzer.site.document.WithoutScript;
import nl.kieswijzer.site.found.Found;
import org.springframework.context.MessageSource;

/**
 * A page with a Vaadin session behind it, for doing something: in the site's frame, in the language of its address.
 * See {@code src/docs/decisions/0015-where-we-bend-vaadin.md}.
 */
public abstract class DoingPage extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient MessageSource messages;
    private String title = "";

    /** A page that takes its texts from these messages. */
    protected DoingPage(MessageSource messages) {
        this.messages = messages;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event);
    }

    /** Fills the page, in the language of the address that was asked for. */
    public final void show(BeforeEnterEvent event) {
        Texts texts = Texts.of(messages, Language.ofPath(event.getLocation().getPath()));
        event.getUI().setLocale(texts.locale());
        title = texts.get("site.title", title(texts));
        removeAll();
        add(content(texts));
    }

    @Override
    public final String getPageTitle() {
        return title;
    }

    /**
     * Header and footer, around a place for the page itself. It is in the document before any script, so that nobody waits
     * before a white screen.
     *
     * @param place where the page comes to stand
     */
    public final Frame frame(Texts texts, Component place) {
        Div waiting = Parts.styled(
                "awaiting", new Div(new H1(title(texts)), Parts.paragraph("lead", texts.get("site.awaiting"))));
        Component[] content = {place, waiting, new WithoutScript(texts)};
        String other = addressIn(texts.links().inOtherLanguage());
        return header(texts, new OtherLanguage(texts, other))
                .map(it -> Frame.between(texts, it, new Footer(new Paragraph(kept(texts))), content))
                .orElseGet(() -> Frame.inClass(texts, other, kept(texts), content));
    }

    /**
     * A header of its own, for a page that is not for voters; it has their frame where this is empty. It goes out as markup, so
     * nothing in it hears a click.
     */
    protected Optional<Component> header(Texts texts, Anchor otherLanguage) {
        return Optional.empty();
    }

    /** What stands in the head of this page. */
    public final PageHead head(Texts texts, Set<StyleSheet> styles) {
        return new PageHead(
                texts,
                title(texts),
                description(texts),
                this::addressIn,
                styles,
                ReadingPage.Search.UNLISTED,
                Bundle.VIEW,
                card(texts),
                Found.PLAIN);
    }

    /** What this page is called. */
    protected abstract String title(Texts texts);

    /** One or two sentences for search engines and link previews; of the whole site, unless the page has its own. */
    protected String description(Texts texts) {
        return texts.get("landing.description");
    }

    /** The picture for link previews; of the whole site, unless the page has its own. */
    protected Card card(Texts texts) {
        return Card.ofSite(texts);
    }

    /** The address of this page in a language. */
    protected abstract String addressIn(Links links);

    /** What this page says at its foot about what is kept. */
    protected String kept(Texts texts) {
        return texts.get("site.nothingStored");
    }

    /** The page itself, below the header. */
    protected abstract Component content(Texts texts);
}
