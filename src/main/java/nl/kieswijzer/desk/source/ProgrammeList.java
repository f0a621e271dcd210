package nl.kieswijzer.desk.source;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.kieswijzer.desk.DeskLinks;
import nl.kieswijzer.desk.DraftPart;
import nl.kieswijzer.desk.draft.form.EntryNames;
import nl.kieswijzer.desk.draft.form.FieldSpec.Named;
import nl.kieswijzer.election.draft.DraftId;
import nl.kieswijzer.election.entry.Content;
import nl.kieswijzer.election.entry.EntryKey;
import nl.kieswijzer.election.entry.EntryKind;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** The programmes there are, by party; of each the way to its text and to what it is called. Who has none is there too. */
final class ProgrammeList extends Div {
    private final transient Texts texts;
    private final transient DraftId draft;
    private final transient EntryNames names;
    private final transient DeskLinks links;

    ProgrammeList(Texts texts, DraftId draft, EntryNames names) {
        this.texts = texts;
        this.draft = draft;
        this.names = names;
        this.links = new DeskLinks(texts.language());
        addClassName("programme-list");
        UnorderedList list = new UnorderedList();
        List<String> parties = names.all(Named.PARTY);
        parties.forEach(it -> list.add(line(it)));
        names.all(EntryKind.PROGRAMME).stream()
                .filter(it -> !parties.contains(party(it)))
                .forEach(it -> list.add(new ListItem(programme(it))));
        add(new H2(texts.get("desk.programme.all")), list);
        if (parties.isEmpty()) {
            add(
                    Parts.note(texts.get("desk.programme.noParties")),
                    Parts.link(links.part(draft, DraftPart.PARTIES), texts.get(DraftPart.PARTIES.key())));
        } else {
            add(Parts.link(links.part(draft, DraftPart.PROGRAMMES), texts.get("desk.programme.add")));
        }
    }

    private ListItem line(String party) {
        ListItem line = new ListItem(Parts.span("party", names.named(Named.PARTY, party)));
        List<String> own = names.all(EntryKind.PROGRAMME).stream()
                .filter(it -> party(it).equals(party))
                .toList();
        own.forEach(it -> line.add(programme(it)));
        if (own.isEmpty()) {
            line.add(Parts.span("count", texts.get("desk.programme.none")));
        }
        return line;
    }

    private Div programme(String name) {
        Content content = content(name);
        Div ways = Parts.styled(
                "programme", new Div(Parts.span("title", content.text("title").orElse(name))));
        if (QuotesInSource.file(content).isPresent()) {
            ways.add(Parts.link(links.programme(draft, name, 1), texts.get("desk.programme.open")));
        } else {
            ways.add(Parts.span("count", texts.get("desk.programme.noText")));
        }
        ways.add(Parts.link(
                links.entry(draft, new EntryKey(EntryKind.PROGRAMME, name), ""), texts.get("desk.programme.details")));
        return ways;
    }

    private String party(String programme) {
        return content(programme).text("party").orElse("");
    }

    private Content content(String programme) {
        return names.content(new EntryKey(EntryKind.PROGRAMME, programme)).orElse(Content.EMPTY);
    }
}
