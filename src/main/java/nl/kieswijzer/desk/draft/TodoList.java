package nl.kieswijzer.desk.draft;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kieswijzer.desk.DeskLinks;
import nl.kieswijzer.desk.draft.form.EntryNames;
import nl.kieswijzer.desk.draft.form.FindingWords;
import nl.kieswijzer.election.draft.DraftCheck.Finding;
import nl.kieswijzer.election.draft.DraftId;
import nl.kieswijzer.election.entry.EntryKind;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** What keeps a draft from being published: what is still to be done, and what is wrong; part by part, each a link to where. */
final class TodoList extends Div {
    /** More than this of one part is not read, but worked through in the part itself. */
    private static final int MOST = 20;

    TodoList(Texts texts, DraftId draft, EntryNames names, List<Finding> findings) {
        addClassName("todo");
        add(new H2(texts.get("desk.todo.title", findings.size())));
        if (findings.isEmpty()) {
            add(Parts.paragraph("note", texts.get("desk.todo.none")));
        }
        group(
                texts,
                draft,
                names,
                "desk.todo.notYet",
                "not-yet",
                findings.stream().filter(it -> it.kind().notYet()));
        group(
                texts,
                draft,
                names,
                "desk.todo.wrong",
                "wrong",
                findings.stream().filter(it -> !it.kind().notYet()));
    }

    private void group(Texts texts, DraftId draft, EntryNames names, String key, String style, Stream<Finding> found) {
        List<Finding> findings = found.toList();
        if (findings.isEmpty()) {
            return;
        }
        H3 title = new H3(texts.get(key, findings.size()));
        title.addClassName(style);
        add(title);
        Map<EntryKind, List<Finding>> byKind = new EnumMap<>(EntryKind.class);
        findings.forEach(it ->
                byKind.computeIfAbsent(it.key().kind(), _ -> new ArrayList<>()).add(it));
        byKind.forEach((kind, all) -> {
            UnorderedList list = new UnorderedList();
            all.stream().limit(MOST).forEach(it -> list.add(line(texts, draft, names, it)));
            add(new H4(texts.get("desk.part." + kind.word())), list);
            if (all.size() > MOST) {
                add(Parts.note(texts.get("desk.todo.more", all.size() - MOST)));
            }
        });
    }

    private static ListItem line(Texts texts, DraftId draft, EntryNames names, Finding finding) {
        return new ListItem(
                Parts.link(
                        new DeskLinks(texts.language()).entry(draft, finding.key(), finding.field()),
                        names.of(finding.key())),
                Parts.span("of-field", finding.field().isEmpty() ? "" : FieldNames.of(texts, finding.field())),
                Parts.span("what", new FindingWords(texts, names).of(finding)));
    }
}
