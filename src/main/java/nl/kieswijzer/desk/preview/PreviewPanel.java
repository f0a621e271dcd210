package nl.kieswijzer.desk.preview;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.page.AsWhoIsThere;
import nl.kieswijzer.election.draft.Draft;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** Making a link to the preview of a draft, and those that work. */
final class PreviewPanel extends Div {
    private final transient Texts texts;
    private final transient PreviewLinks links;
    private final transient Draft draft;
    private final transient AsWhoIsThere as;
    private final String base;
    private final Div made = new Div();
    private final Div phone = Parts.styled("phone-frame", new Div());
    private final Div working = new Div();

    PreviewPanel(Texts texts, PreviewLinks links, Draft draft, String base, AsWhoIsThere as) {
        this.texts = texts;
        this.links = links;
        this.draft = draft;
        this.base = base;
        this.as = as;
        addClassName("preview-panel");
        phone.setVisible(false);
        add(
                new Div(
                        Parts.styled("primary", new Button(texts.get("desk.preview.make"), _ -> as.does(this::make))),
                        made,
                        working),
                phone);
        list();
    }

    private void make(Account who) {
        PreviewLinks.Made link = links.make(who, draft);
        String address =
                base + PreviewAddress.root(link.secret()) + texts.language().path() + "/";
        made.removeAll();
        made.add(new NewPreview(texts, address, day(link.link().expiresAt())));
        phone.removeAll();
        phone.add(PhoneFrame.of(texts, address));
        phone.setVisible(true);
        list();
    }

    private void list() {
        List<PreviewLink> open = links.of(draft);
        UnorderedList list = new UnorderedList();
        open.forEach(it -> list.add(line(it)));
        working.removeAll();
        working.add(new H2(texts.get("desk.preview.working")));
        working.add(open.isEmpty() ? Parts.paragraph("note", texts.get("desk.preview.none")) : list);
    }

    private ListItem line(PreviewLink link) {
        String what = texts.get("desk.preview.madeBy", link.madeBy(), texts.moment(link.madeAt()));
        Button revoke = new Button(
                texts.get("desk.preview.revoke"),
                _ -> as.does(who -> {
                    links.revoke(who, draft, link);
                    list();
                }));
        revoke.setAriaLabel(texts.get("desk.preview.revokeThis", what));
        return new ListItem(
                Parts.span("what", what),
                Parts.span("note", texts.get("desk.preview.until", day(link.expiresAt()))),
                revoke);
    }

    private String day(Instant at) {
        return texts.date(at);
    }
}
