package nl.kieswijzer.desk.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import java.util.Optional;
import java.util.function.Consumer;
import nl.kieswijzer.desk.DeskLinks;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.account.NotAllowed;
import nl.kieswijzer.desk.account.Role;
import nl.kieswijzer.desk.door.Door;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;
import org.springframework.context.MessageSource;

/**
 * A page behind the sign-in. Its inside is only made for an account that may see it; for everybody else the sign-in stands in its
 * place, at the same address, so that whoever signs in is where they wanted to be.
 */
public abstract class DeskPage extends FramedPage {
    private final transient Door door;
    private final transient Entrance entrance;
    private final Role least;
    /** What any click may end in: the database is away, or somebody's role was changed. */
    private final Said failed = Parts.styled("desk-failed", new Said());

    private transient Optional<Texts> words = Optional.empty();

    /**
     * A page for a role.
     *
     * @param least an editor, or a publisher where editors have no business
     */
    protected DeskPage(MessageSource messages, Door door, Entrance entrance, Role least) {
        super(messages);
        this.door = door;
        this.entrance = entrance;
        this.least = least;
    }

    @Override
    protected final Component content(Texts texts) {
        Div page = Parts.styled("desk", new Div());
        words = Optional.of(texts);
        Optional<Account> account = door.account();
        if (account.isEmpty()) {
            page.add(new H1(texts.get("desk.in.title")), entrance.form(texts));
        } else {
            page.add(new Offline(texts), out(texts), new H1(admits(account.get()) ? heading(texts) : title(texts)));
            page.add(
                    admits(account.get())
                            ? inside(texts, account.get())
                            : Parts.paragraph("notice", texts.get("desk.in.notYours")),
                    failed);
        }
        return page;
    }

    private boolean admits(Account account) {
        return account.role().compareTo(least) >= 0;
    }

    @Override
    final void complete(DeskHeader header, Texts texts) {
        String here = addressIn(texts.links());
        door.account().ifPresent(it -> header.admit(it, new DeskMenu(texts, it, here), navigation(texts, it)));
    }

    /**
     * The ways between the pages of one thing, such as a draft, in a row of its own below those of the whole desk; none, unless the
     * page has some. It goes out as markup, so it is made of links: nothing in it hears a click.
     */
    protected Component navigation(Texts texts, Account who) {
        return new Text("");
    }

    private Button out(Texts texts) {
        return Parts.styled("desk-out", new Button(texts.get("desk.menu.out"), _ -> {
            getUI().ifPresent(it -> it.getPage().setLocation(new DeskLinks(texts.language()).home()));
            door.close();
        }));
    }

    /** The page itself, for somebody who may see it. */
    protected abstract Component inside(Texts texts, Account who);

    /** What stands above the inside: the title, or something that only who may see the page may read. */
    protected String heading(Texts texts) {
        return title(texts);
    }

    /**
     * Does something as whoever is there at this click, which may be nobody any more: then the page begins anew. Where the database
     * is away, or the role does not allow it any more, that is said, and what was typed stays as it is.
     */
    protected final void as(Consumer<Account> deed) {
        failed.setVisible(false);
        try {
            door.account().filter(this::admits).ifPresentOrElse(deed, this::beginAnew);
        } catch (NotAllowed changed) {
            words.ifPresent(it -> failed.say(it.get("desk.notAllowed")));
        } catch (RuntimeException failure) {
            failed.say(words.flatMap(it -> Away.words(it, failure)).orElseThrow(() -> failure));
        }
    }

    private void beginAnew() {
        getUI().ifPresent(it -> it.getPage().reload());
    }
}
