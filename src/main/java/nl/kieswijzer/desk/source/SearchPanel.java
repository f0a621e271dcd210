package nl.kieswijzer.desk.source;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import nl.kieswijzer.desk.DeskLinks;
import nl.kieswijzer.desk.draft.form.EntryNames;
import nl.kieswijzer.desk.draft.form.FieldSpec.Named;
import nl.kieswijzer.election.draft.DraftId;
import nl.kieswijzer.election.entry.Content;
import nl.kieswijzer.election.entry.EntryKey;
import nl.kieswijzer.election.entry.EntryKind;
import nl.kieswijzer.programme.search.Found;
import nl.kieswijzer.programme.search.ProgrammeSearch.Searched;
import nl.kieswijzer.programme.search.Query;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** Searching the programmes of a draft, by words or by a topic of the edition; what is found leads to its page. */
final class SearchPanel extends Div {
    private static final String NONE = "";

    private final transient Texts texts;
    private final transient DraftId draft;
    private final transient EntryNames names;
    private final transient SourceTexts sources;
    private final transient List<String> programmes;
    private final TextField words = new TextField();
    private final Select<String> topic = new Select<>();
    private final Paragraph count = Parts.paragraph("note", "");
    private final OrderedList results = new OrderedList();

    /** @param programmes the names of those to search */
    SearchPanel(Texts texts, DraftId draft, EntryNames names, SourceTexts sources, List<String> programmes) {
        this.texts = texts;
        this.draft = draft;
        this.names = names;
        this.sources = sources;
        this.programmes = programmes;
        addClassName("source-search");
        count.getElement().setAttribute("role", "status");
        words.setLabel(texts.get("desk.search.words"));
        words.setMaxLength(Query.LONGEST);
        words.setClearButtonVisible(true);
        Button search = new Button(texts.get("desk.search.search"), _ -> byWords());
        words.addKeyPressListener(Key.ENTER, _ -> byWords());
        topic.setLabel(texts.get("desk.search.topic"));
        List<String> topics = new ArrayList<>(List.of(NONE));
        topics.addAll(names.topics());
        topic.setItems(topics);
        topic.setValue(NONE);
        topic.setItemLabelGenerator(it -> it.isEmpty() ? texts.get("desk.form.choose") : names.named(Named.TOPIC, it));
        topic.addValueChangeListener(it -> {
            if (it.isFromClient() && !NONE.equals(it.getValue())) {
                words.clear();
                show(Searching.topic(searched(), names.named(Named.TOPIC, it.getValue())));
            }
        });
        results.addClassName("source-found");
        add(
                new H2(texts.get("desk.search.title")),
                Parts.styled("source-asked", new Div(words, search, topic)),
                count,
                results);
    }

    private void byWords() {
        topic.setValue(NONE);
        show(Searching.words(searched(), words.getValue()));
    }

    private List<Searched<String>> searched() {
        return programmes.stream()
                .flatMap(name -> content(name).text("file").stream()
                        .flatMap(_ -> QuotesInSource.file(content(name)).stream())
                        .flatMap(file -> sources.index(file).stream())
                        .map(index -> new Searched<>(name, index)))
                .toList();
    }

    private Content content(String programme) {
        return names.content(new EntryKey(EntryKind.PROGRAMME, programme)).orElse(Content.EMPTY);
    }

    private void show(List<Found<String>> found) {
        results.removeAll();
        count.setText(texts.get("desk.search.found", found.size(), Searching.MOST));
        found.forEach(it -> results.add(line(it)));
    }

    private ListItem line(Found<String> found) {
        Content programme = content(found.programme());
        String party =
                programme.text("party").map(it -> names.named(Named.PARTY, it)).orElse("");
        String address = new DeskLinks(texts.language()).programme(draft, found.programme(), found.page()) + "&"
                + ProgrammePage.FROM + "=" + found.place().start();
        Paragraph words = new Paragraph();
        pieces(found).forEach(words.getElement()::appendChild);
        return new ListItem(
                Parts.link(address, texts.get("desk.search.place", party, Integer.toString(found.page()))), words);
    }

    private static List<Element> pieces(Found<String> found) {
        List<Element> pieces = new ArrayList<>();
        int at = 0;
        for (Found.Mark mark : found.marks()) {
            pieces.add(Element.createText(found.snippet().substring(at, mark.start())));
            pieces.add(new Element("mark").setText(found.snippet().substring(mark.start(), mark.end())));
            at = mark.end();
        }
        pieces.add(Element.createText(found.snippet().substring(at)));
        return pieces;
    }
}
