package nl.kieswijzer.desk.coding.screen;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.coding.round.Answer;
import nl.kieswijzer.desk.coding.round.Material.Unit;
import nl.kieswijzer.desk.coding.round.Reading;
import nl.kieswijzer.desk.coding.round.Round;
import nl.kieswijzer.desk.coding.settle.Decided;
import nl.kieswijzer.desk.coding.settle.Decision;
import nl.kieswijzer.desk.coding.settle.Outcome;
import nl.kieswijzer.desk.coding.settle.Settling;
import nl.kieswijzer.desk.draft.form.EntryNames;
import nl.kieswijzer.desk.draft.form.LanguageName;
import nl.kieswijzer.desk.page.AsWhoIsThere;
import nl.kieswijzer.desk.page.Said;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** Something that coders differ on, with the form in which it is decided: an answer, the quotes it rests on, and why. */
final class Difference extends Div {
    private final transient Texts texts;
    private final transient Settling settling;
    private final transient Round round;
    private final transient Unit unit;
    private final int number;
    private final Select<Answer> answer = new Select<>();
    private final CheckboxGroup<String> quotes = new CheckboxGroup<>();
    private final transient Map<String, TextArea> why = new LinkedHashMap<>();
    private final Said said = new Said();
    private final transient Runnable decided;
    private int version;

    Difference(
            Texts texts,
            Settling settling,
            Round round,
            EntryNames names,
            Outcome outcome,
            AsWhoIsThere as,
            boolean isOver,
            Runnable decided) {
        this.texts = texts;
        this.settling = settling;
        this.round = round;
        this.unit = outcome.unit();
        this.number = outcome.number();
        this.decided = decided;
        addClassName("difference");
        answer.setLabel(texts.get("desk.settle.answer"));
        answer.setItems(Answer.values());
        answer.setItemLabelGenerator(it -> texts.get("desk.reading.answer." + it.word()));
        quotes.setLabel(texts.get("desk.settle.quotes"));
        quotes.setItems(unit.quotes());
        quotes.setItemLabelGenerator(it -> brief(round.material().quote(it).text()));
        quotes.setValue(outcome.readings().stream()
                .map(Reading::quotes)
                .flatMap(List::stream)
                .collect(Collectors.toSet()));
        Div languages = Parts.styled("languages", new Div());
        names.languages().forEach(it -> {
            TextArea words = new TextArea(LanguageName.of(texts, texts.get("desk.settle.why"), it));
            words.getElement().setAttribute("lang", it);
            why.put(it, words);
            languages.add(words);
        });
        outcome.decision().ifPresent(this::show);
        answer.addValueChangeListener(_ -> silent());
        silent();
        add(new WhatWasRead(texts, round, names, outcome), answer, quotes, languages);
        if (isOver) {
            answer.setReadOnly(true);
            quotes.setReadOnly(true);
            why.values().forEach(it -> it.setReadOnly(true));
        } else {
            add(Parts.styled(
                    "desk-deeds", new Div(new Button(texts.get("desk.settle.keep"), _ -> as.does(this::keep)), said)));
        }
    }

    private void silent() {
        quotes.setVisible(answer.getOptionalValue().filter(it -> !it.isStance()).isEmpty());
    }

    private void show(Decision decision) {
        version = decision.version();
        answer.setValue(decision.answer());
        quotes.setValue(new HashSet<>(decision.quotes()));
        why.forEach((language, words) -> words.setValue(decision.why().getOrDefault(language, "")));
    }

    private void keep(Account who) {
        if (answer.isEmpty()) {
            said.say(texts.get("desk.settle.noAnswer"));
        } else if (answer.getValue().isStance() && quotes.getValue().isEmpty()) {
            said.say(texts.get("desk.settle.noQuote"));
        } else if (why.values().stream().anyMatch(it -> it.getValue().isBlank())) {
            said.say(texts.get("desk.settle.noWhy"));
        } else {
            came(settling.decide(round, decision(who)));
        }
    }

    private Decision decision(Account who) {
        Map<String, String> words = new LinkedHashMap<>();
        why.forEach((language, it) -> words.put(language, it.getValue().strip()));
        boolean isStance = answer.getValue().isStance();
        return new Decision(
                number,
                answer.getValue(),
                isStance
                        ? unit.quotes().stream()
                                .filter(quotes.getValue()::contains)
                                .toList()
                        : List.of(),
                words,
                who.name(),
                version);
    }

    private void came(Decided came) {
        switch (came) {
            case Decided.Kept(Decision decision) -> {
                version = decision.version();
                said.say(texts.get("desk.settle.kept"));
                decided.run();
            }
            case Decided.Conflict(Decision theirs) -> {
                version = theirs.version();
                said.say(texts.get(
                        "desk.settle.conflict",
                        theirs.by(),
                        texts.get("desk.reading.answer." + theirs.answer().word()),
                        theirs.why().getOrDefault(texts.language().tag(), "")));
            }
            case Decided.Over _ -> said.say(texts.get("desk.settle.over"));
        }
    }

    private static String brief(String text) {
        int most = 120;
        return text.length() <= most ? text : text.substring(0, most).strip() + "…";
    }
}
