package nl.kieswijzer.desk.draft;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.page.AsWhoIsThere;
import nl.kieswijzer.desk.page.Said;
import nl.kieswijzer.election.LocalizedText;
import nl.kieswijzer.election.draft.Draft;
import nl.kieswijzer.election.draft.Publication;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** Publishing a draft: what changes, why, and what came of it. */
final class PublishForm extends Div {
    private final transient Texts texts;
    private final transient Releasing releasing;
    private final transient Draft draft;
    private final TextArea dutch;
    private final TextArea english;
    private final Button publish;
    private final Said said = new Said();

    PublishForm(Texts texts, Releasing releasing, Draft draft, AsWhoIsThere as) {
        this.texts = texts;
        this.releasing = releasing;
        this.draft = draft;
        this.dutch = reason("desk.publish.reasonNl");
        this.english = reason("desk.publish.reasonEn");
        this.publish = new Button(texts.get("desk.publish.publish"), _ -> as.does(this::publish));
        addClassName("publish");
        add(
                new H2(texts.get("desk.publish.title")),
                Parts.paragraph("note", changes()),
                Parts.styled("languages", new Div(dutch, english)),
                Parts.styled("primary", publish),
                said);
    }

    private TextArea reason(String key) {
        TextArea reason = new TextArea(texts.get(key));
        reason.setErrorMessage(texts.get("desk.publish.reasonMissing"));
        reason.setManualValidation(true);
        return reason;
    }

    private String changes() {
        List<String> parts = releasing.changed(draft).entrySet().stream()
                .map(it -> texts.get(
                        "desk.publish.count",
                        texts.get("desk.part." + it.getKey().word()),
                        it.getValue()))
                .toList();
        return parts.isEmpty()
                ? texts.get("desk.publish.noChanges")
                : texts.get("desk.publish.changes", texts.list(parts));
    }

    private void publish(Account who) {
        dutch.setInvalid(dutch.getValue().isBlank());
        english.setInvalid(english.getValue().isBlank());
        if (dutch.isInvalid() || english.isInvalid()) {
            return;
        }
        LocalizedText reason = LocalizedText.of(
                Map.of("nl", dutch.getValue().strip(), "en", english.getValue().strip()));
        switch (releasing.publish(who, draft, reason)) {
            case Publication.Published(var revision) -> {
                publish.setVisible(false);
                said.say(texts.get("desk.publish.done", revision.edition(), revision.number()));
            }
            case Publication.Faulty(var check) ->
                said.say(texts.get("desk.publish.faulty", check.findings().size()));
            case Publication.Unchanged(var latest) -> said.say(texts.get("desk.publish.same", latest.number()));
            case Publication.Gone() -> said.say(texts.get("desk.publish.gone"));
        }
    }
}
