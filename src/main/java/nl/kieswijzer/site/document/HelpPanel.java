package nl.kieswijzer.site.document;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** Whom to talk to, one tap away on every page. Nobody phones in a class, so there it has the chats as well. */
final class HelpPanel extends NativeDetails {
    /** A help line of the message files: {@code help.NAME.name}, {@code .phone} and {@code .for}. */
    private static final List<String> LINES = List.of("kindertelefoon", "csg", "veiligthuis", "stopitnow");

    /** The lines of a class, those with a chat first: they have {@code help.NAME.chat} and {@code .hours}. */
    private static final List<String> CHATS = List.of("kindertelefoon", "113", "veiligthuis", "csg");

    private static final List<String> LINES_WITHOUT_CHAT = List.of("stopitnow");

    private final transient Texts texts;
    private final UnorderedList lines = new UnorderedList();

    private HelpPanel(Texts texts, String lead) {
        super(texts.get("help.title"));
        this.texts = texts;
        addClassName("help");
        setContent(new Div(new Paragraph(lead), lines, Parts.paragraph("way-out", texts.get("away.how"))));
    }

    static HelpPanel of(Texts texts) {
        HelpPanel panel = new HelpPanel(texts, texts.get("help.lead"));
        LINES.forEach(it -> panel.lines.add(panel.line(it)));
        return panel;
    }

    static HelpPanel inClass(Texts texts) {
        HelpPanel panel = new HelpPanel(texts, texts.get("help.class.lead"));
        CHATS.forEach(it -> panel.lines.add(panel.lineWithChat(it)));
        LINES_WITHOUT_CHAT.forEach(it -> panel.lines.add(panel.line(it)));
        return panel;
    }

    private ListItem line(String name) {
        String phone = texts.get("help." + name + ".phone");
        return new ListItem(
                Parts.span("help-name", texts.get("help." + name + ".name")),
                Parts.link("tel:" + phone.replace("-", ""), phone),
                new Span(texts.get("help." + name + ".for")));
    }

    private ListItem lineWithChat(String name) {
        ListItem line = line(name);
        line.addComponentAtIndex(2, chat(texts.get("help." + name + ".chat")));
        line.add(new Span(texts.get("help." + name + ".hours")));
        return line;
    }

    /** Beside the lesson, which goes on where it was. */
    private Anchor chat(String host) {
        Anchor chat = Parts.link("https://" + host + "/", texts.get("help.chat", host), "chat");
        chat.getElement().setAttribute("target", "_blank").setAttribute("rel", "noopener noreferrer");
        return chat;
    }
}
