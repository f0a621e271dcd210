package nl.kieswijzer.desk.coding.screen;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.coding.round.Round;
import nl.kieswijzer.desk.coding.settle.Effect;
import nl.kieswijzer.desk.coding.settle.Outcome;
import nl.kieswijzer.desk.coding.settle.Settlement;
import nl.kieswijzer.desk.coding.settle.Settlement.Line;
import nl.kieswijzer.desk.coding.settle.Settling;
import nl.kieswijzer.desk.coding.settle.Taken;
import nl.kieswijzer.desk.draft.form.EntryNames;
import nl.kieswijzer.desk.draft.form.LanguageName;
import nl.kieswijzer.desk.page.AsWhoIsThere;
import nl.kieswijzer.desk.page.Said;
import nl.kieswijzer.election.draft.Draft;
import nl.kieswijzer.election.entry.EntryKey;
import nl.kieswijzer.election.entry.EntryKind;
import nl.kieswijzer.site.Language;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;
import org.springframework.context.MessageSource;

/** What a round does to the draft, line by line, who read it in words for voters, and the button that does it. */
final class TakeOver extends Div {
    private final transient Texts texts;
    private final transient Settling settling;
    private final transient Draft draft;
    private final transient Round round;
    private final transient EntryNames names;
    private final transient Map<String, TextArea> who = new LinkedHashMap<>();
    private final Div effects = new Div();
    private final Button take;
    private final Said said = new Said();
    private final transient Runnable changed;
    private transient Settlement seen = new Settlement(List.of());

    TakeOver(
            Texts texts,
            MessageSource messages,
            Settling settling,
            Draft draft,
            Round round,
            EntryNames names,
            AsWhoIsThere as,
            Runnable changed) {
        this.texts = texts;
        this.settling = settling;
        this.draft = draft;
        this.round = round;
        this.names = names;
        this.changed = changed;
        addClassName("take-over");
        this.take = Parts.styled("primary", new Button(texts.get("desk.settle.take"), _ -> as.does(this::take)));
        Div languages = Parts.styled("languages", new Div());
        names.languages().forEach(it -> {
            TextArea words = new TextArea(LanguageName.of(texts, texts.get("desk.settle.who"), it));
            words.getElement().setAttribute("lang", it);
            words.setValue(toBeginWith(messages, it));
            who.put(it, words);
            languages.add(words);
        });
        add(
                new H2(texts.get("desk.settle.takeTitle")),
                Parts.note(texts.get("desk.settle.takeNote")),
                effects,
                languages,
                take,
                said);
    }

    private String toBeginWith(MessageSource messages, String language) {
        for (Language it : Language.values()) {
            if (it.tag().equals(language)) {
                return Texts.of(messages, it)
                        .get("desk.settle.whoBegin", round.seats().size());
            }
        }
        return "";
    }

    /** Shows what it does now. */
    void show() {
        seen = settling.settlement(round);
        effects.removeAll();
        for (Effect effect : Effect.values()) {
            List<Line> lines = seen.with(effect).stream()
                    .filter(it -> !it.outcome().isOpen())
                    .toList();
            if (!lines.isEmpty()) {
                effects.add(of(effect, lines));
            }
        }
        boolean isOpen = seen.lines().stream().map(Line::outcome).anyMatch(Outcome::isOpen);
        boolean isRead = seen.lines().stream().map(Line::outcome).anyMatch(Outcome::isRead);
        take.setEnabled(!isOpen && isRead);
    }

    private Div of(Effect effect, List<Line> lines) {
        UnorderedList list = new UnorderedList();
        lines.forEach(it -> list.add(new ListItem(names.of(new EntryKey(
                EntryKind.POSITION,
                it.outcome().unit().statement() + "/" + it.outcome().unit().party())))));
        NativeDetails fold = new NativeDetails(texts.get("desk.settle.effect." + effect.word(), lines.size()), list);
        return Parts.styled("effect", new Div(fold));
    }

    private void take(Account by) {
        Map<String, String> words = new LinkedHashMap<>();
        who.forEach((language, it) -> words.put(language, it.getValue().strip()));
        switch (settling.take(by, draft, round.id(), seen, words)) {
            case Taken.All _ -> changed.run();
            case Taken.Stale _ -> {
                show();
                said.say(texts.get("desk.settle.stale"));
            }
            case Taken.Unready _ -> said.say(texts.get("desk.settle.unready"));
            case Taken.Over _ -> said.say(texts.get("desk.settle.over"));
        }
    }
}
