package nl.kieswijzer.desk.coding.screen;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import nl.kieswijzer.desk.coding.round.Material.ReadStatement;
import nl.kieswijzer.desk.coding.round.Reading;
import nl.kieswijzer.desk.coding.round.Round;
import nl.kieswijzer.desk.coding.settle.Outcome;
import nl.kieswijzer.desk.draft.form.EntryNames;
import nl.kieswijzer.desk.draft.form.FieldSpec.Named;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** One unit once nothing changes any more: of whom it is, what was read, and what each coder made of it, side by side. */
final class WhatWasRead extends Div {
    WhatWasRead(Texts texts, Round round, EntryNames names, Outcome outcome) {
        addClassName("what-was-read");
        ReadStatement statement = round.material().statement(outcome.unit());
        Map<String, String> words = statement.text().plain();
        add(
                new H3(texts.get(
                        "desk.entry.of",
                        names.named(Named.PARTY, outcome.unit().party()),
                        words.getOrDefault(
                                texts.language().tag(),
                                words.values().stream().findFirst().orElse(statement.id())))),
                quotes(texts, round, outcome),
                readings(texts, outcome));
    }

    private static UnorderedList quotes(Texts texts, Round round, Outcome outcome) {
        UnorderedList list = new UnorderedList();
        list.addClassName("read-quotes");
        for (String quote : outcome.unit().quotes()) {
            List<String> named = outcome.readings().stream()
                    .filter(it -> it.quotes().contains(quote))
                    .map(Reading::coder)
                    .toList();
            var text = Parts.span("words", round.material().quote(quote).text());
            text.getElement().setAttribute("lang", round.material().quoteLanguage());
            ListItem item = new ListItem(text);
            if (!named.isEmpty()) {
                item.add(Parts.span("note", texts.get("desk.settle.namedBy", texts.list(named))));
            }
            list.add(item);
        }
        return list;
    }

    private static Div readings(Texts texts, Outcome outcome) {
        Div all = Parts.styled("read-by", new Div());
        for (Reading it : outcome.readings()) {
            Div one = new Div(
                    Parts.span("key", it.coder()),
                    Parts.span(
                            "answer",
                            it.answer()
                                    .map(answer -> texts.get("desk.reading.answer." + answer.word()))
                                    .orElse("")));
            if (it.doubt()) {
                one.add(Parts.span("doubted", texts.get("desk.settle.doubted")));
            }
            if (!it.note().isEmpty()) {
                one.add(Parts.paragraph("note", it.note()));
            }
            all.add(one);
        }
        return all;
    }
}
