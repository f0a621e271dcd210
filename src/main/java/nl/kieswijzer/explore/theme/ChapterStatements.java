package nl.kieswijzer.explore.theme;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
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
import nl.kieswijzer.explore.parts.Fold;
import nl.kieswijzer.explore.parts.LocalEdition;
import nl.kieswijzer.explore.parts.PageParts;
import nl.kieswijzer.said.SaidBeside;
import nl.kieswijzer.site.Parts;

/** The statements of the quiz about a topic, with who stands where, and the question what the reader thinks. */
final class ChapterStatements {
    private final LocalEdition edition;
    private final Topic topic;
    private final List<Party> parties;

    ChapterStatements(LocalEdition edition, Topic topic, List<Party> parties) {
        this.edition = edition;
        this.topic = topic;
        this.parties = parties;
    }

    Fold show(boolean isOpen) {
        List<Statement> statements = edition.statements(topic.id());
        UnorderedList list = new UnorderedList();
        statements.forEach(it -> list.add(statement(it)));
        Fold fold = new Fold(
                new H3(edition.texts().get("theme.statements")),
                Parts.span("count", edition.texts().get("theme.statementCount", statements.size())));
        fold.addClassName("statements");
        return fold.with(list, PageParts.toTheQuiz(edition.texts())).open(isOpen);
    }

    private ListItem statement(Statement statement) {
        ListItem item = new ListItem(new Paragraph(new Anchor(edition.page(statement), edition.in(statement.text()))));
        item.setId(Anchors.statement(statement.id()));
        DescriptionList who = who(statement);
        if (who.getElement().getChildCount() > 0) {
            item.add(who);
        }
        UnorderedList said = said(statement);
        if (said.getComponentCount() > 0) {
            item.add(said);
        }
        return item;
    }

    /** What parties say of themselves, and how they voted. */
    private UnorderedList said(Statement statement) {
        UnorderedList said = Parts.styled("all-said", new UnorderedList());
        parties.forEach(party -> SaidBeside.of(edition.texts(), edition.edition(), statement, party.id())
                .ifPresent(it -> said.add(new ListItem(Parts.paragraph("said-party", party.name()), it))));
        return said;
    }

    private DescriptionList who(Statement statement) {
        DescriptionList who = Parts.styled("who", new DescriptionList());
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
                who.add(term(stance), new DescriptionList.Description(names));
            }
        });
        return who;
    }

    private DescriptionList.Term term(Stance stance) {
        var term = new DescriptionList.Term();
        term.add(Badge.of(Optional.of(stance), edition.texts()));
        return term;
    }
}
