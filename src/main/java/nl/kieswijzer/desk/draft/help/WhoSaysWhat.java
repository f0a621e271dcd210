package nl.kieswijzer.desk.draft.help;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.Party;
import nl.kieswijzer.election.Position;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.site.Texts;

/** Which parties voters can compare on a statement, how they divide, and what would be without it. */
final class WhoSaysWhat extends Div {
    private final transient Texts texts;

    WhoSaysWhat(Texts texts) {
        this.texts = texts;
        addClassName("who-says-what");
    }

    void show(Asks asks, StatementId id) {
        removeAll();
        Edition edition = asks.edition();
        edition.statement(id).ifPresent(it -> {
            add(new H3(texts.get("desk.help.parties")), new Paragraph(compared(edition, it)));
            getElement().appendChild(stances(edition, it));
            asks.without(id).ifPresent(without -> {
                add(new Paragraph(Asks.ranked(texts, without)));
                asks.onlyHere(texts, without).ifPresent(pairs -> add(new Paragraph(pairs)));
            });
        });
    }

    private String compared(Edition edition, Statement statement) {
        long kinds =
                statement.positions().stream().map(Position::stance).distinct().count();
        int count = statement.positions().size();
        String key = count < 2 ? "desk.help.tooFew" : kinds == 1 ? "desk.help.sameForAll" : "desk.help.divided";
        return texts.get(key, count, edition.parties().size());
    }

    private Element stances(Edition edition, Statement statement) {
        Element list = new Element("dl");
        Stream.of(Stance.values())
                .forEach(it -> pair(
                        list, "stance." + it.name().toLowerCase(Locale.ROOT), edition, statement, Optional.of(it)));
        pair(list, "stance.silent", edition, statement, Optional.empty());
        return list;
    }

    private void pair(Element list, String key, Edition edition, Statement statement, Optional<Stance> stance) {
        List<String> names = edition.partiesByName(texts.locale()).stream()
                .filter(it -> statement.position(it.id()).map(Position::stance).equals(stance))
                .map(Party::shortName)
                .toList();
        list.appendChild(new Element("div")
                .appendChild(
                        new Element("dt").setText(texts.get("desk.help.stance", texts.get(key), names.size())),
                        new Element("dd")
                                .setText(names.isEmpty() ? texts.get("desk.help.nobody") : texts.list(names))));
    }
}
