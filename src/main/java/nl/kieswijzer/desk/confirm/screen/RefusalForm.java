package nl.kieswijzer.desk.confirm.screen;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kieswijzer.desk.confirm.decide.Judged;
import nl.kieswijzer.desk.draft.form.LanguageName;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** Takes an answer over, or asks for a sentence in every language why not. */
final class RefusalForm extends Div {
    private final transient Texts texts;
    private final transient Map<String, TextArea> why = new LinkedHashMap<>();
    private final Div sentence = new Div();

    RefusalForm(Texts texts, List<String> languages, Judged judged, AnswerDeeds deeds) {
        this.texts = texts;
        String statement = judged.asked().shown().text(texts.language().tag());
        Button accept = new Button(texts.get("desk.confirm.accept"), _ -> deeds.accept(List.of(judged)));
        accept.setAriaLabel(texts.get("desk.confirm.forParty", texts.get("desk.confirm.accept"), statement));
        Button refuse = new Button(texts.get("desk.confirm.refuse"), _ -> open());
        refuse.setAriaLabel(texts.get("desk.confirm.forParty", texts.get("desk.confirm.refuse"), statement));
        languages.forEach(it -> why.put(it, field(it)));
        Button send = new Button(texts.get("desk.confirm.refuseSend"), _ -> send(judged, deeds));
        Div fields = Parts.styled("languages", new Div());
        why.values().forEach(fields::add);
        sentence.add(Parts.note(texts.get("desk.confirm.refuseNote")), fields, send);
        sentence.setVisible(false);
        if (judged.isReady()) {
            add(Parts.styled("ways", new Div(accept, refuse)), sentence);
        }
    }

    private TextArea field(String language) {
        TextArea field = new TextArea(LanguageName.of(texts, texts.get("desk.confirm.why"), language));
        field.setManualValidation(true);
        field.setErrorMessage(texts.get("desk.confirm.whyMissing"));
        return field;
    }

    private void open() {
        sentence.setVisible(true);
        why.values().stream().findFirst().ifPresent(TextArea::focus);
    }

    private void send(Judged judged, AnswerDeeds deeds) {
        why.values().forEach(it -> it.setInvalid(it.getValue().isBlank()));
        if (why.values().stream().noneMatch(TextArea::isInvalid)) {
            Map<String, String> words = new LinkedHashMap<>();
            why.forEach((language, field) -> words.put(language, field.getValue()));
            deeds.refuse(judged, words);
        } else {
            why.values().stream().filter(TextArea::isInvalid).findFirst().ifPresent(TextArea::focus);
        }
    }
}
