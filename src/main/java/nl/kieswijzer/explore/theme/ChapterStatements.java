package nl.kieswijzer.explore.theme;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.election.Party;
import nl.kieswijzer.election.Position;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.election.Topic;
import nl.kieswijzer.explore.parts.Anchors;
import nl.kieswijzer.explore.parts.Badge;
import nl.kieswijzer.explore.parts.LocalEdition;
import nl.kieswijzer.explore.parts.PageParts;

/** The statements of the quiz about a topic, with who stands where, and the question what the reader thinks. */
final class ChapterStatements extends Div {
    private final LocalEdition edition;
    private final List<Party> parties;

    ChapterStatements(LocalEdition edition, Topic topic, List<Party> parties) {
        this.edition = edition;
        this.parties = parties;
        addClassName("statements");
        UnorderedList list = new UnorderedList();
        edition.statements(topic.id()).forEach(it -> list.add(statement(it)));
        add(new H3(edition.texts().get("theme.statements")), list, PageParts.toTheQuiz(edition.texts()));
    }

    private ListItem statement(Statement statement) {
        Paragraph text = new Paragraph(edition.in(statement.text()));
        DescriptionList stances = new DescriptionList();
        stances.addClassName("who");
        Stream.of(Stance.values()).forEach(stance -> {
            String names = parties.stream()
                    .filter(it -> statement
                            .position(it.id())
                            .map(Position::stance)
                            .filter(stance::equals)
                            .isPresent())
                    .map(Party::name)
                    .collect(Collectors.joining(", "));
            if (!names.isEmpty()) {
                stances.add(term(stance), new DescriptionList.Description(names));
            }
        });
        ListItem item = new ListItem(text);
        item.setId(Anchors.statement(statement.id()));
        if (stances.getElement().getChildCount() > 0) {
            item.add(stances);
        }
        return item;
    }

    private DescriptionList.Term term(Stance stance) {
        var term = new DescriptionList.Term();
        term.add(Badge.of(Optional.of(stance), edition.texts()));
        return term;
    }
}
