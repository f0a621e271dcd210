package nl.kieswijzer.desk.draft.help;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.desk.wording.SetFinding;
import nl.kieswijzer.desk.wording.Severity;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.LocalizedText;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.election.Topic;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** What the rules find in all statements together, each with the statement or the topic that it is about. */
final class SetNotes extends UnorderedList {
    SetNotes(Texts texts, Asks asks) {
        addClassName("set-notes");
        asks.findings().forEach(it -> add(line(texts, asks.edition(), it)));
        setVisible(!asks.findings().isEmpty());
    }

    private static ListItem line(Texts texts, Edition edition, SetFinding finding) {
        boolean isRule = finding.rule().severity() == Severity.MUST;
        ListItem line = new ListItem(Parts.span("weight", texts.get(isRule ? "desk.help.rule" : "desk.help.tip")));
        line.addClassName(isRule ? "rule" : "tip");
        finding.statement()
                .map(it -> name(edition, it, texts))
                .or(() ->
                        finding.topic().flatMap(edition::topic).map(Topic::name).map(it -> it.in(texts.locale())))
                .ifPresent(it -> line.add(Parts.span("quoted", it)));
        line.add(Parts.span(
                "advice", texts.get(finding.rule().message(), finding.values().toArray())));
        return line;
    }

    static String name(Edition edition, StatementId statement, Texts texts) {
        Optional<LocalizedText> text = edition.statement(statement).map(Statement::text);
        return text.map(it -> it.in(texts.locale())).orElseGet(statement::value);
    }
}
