package nl.kieswijzer.desk.publish;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.function.Function;
import nl.kieswijzer.core.RevisionId;
import nl.kieswijzer.desk.DeskLinks;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.page.AsWhoIsThere;
import nl.kieswijzer.desk.page.Said;
import nl.kieswijzer.election.draft.Draft;
import nl.kieswijzer.election.draft.DraftCheck;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** The last step: why, the button, and what came of it. Where it takes two, one asks here and another says yes here. */
final class PublishForm extends Div {
    private final transient Texts texts;
    private final transient Releasing releasing;
    private final transient Draft draft;
    private final transient AsWhoIsThere as;
    private final TextArea dutch;
    private final TextArea english;
    private final Said said = new Said();

    PublishForm(Texts texts, Releasing releasing, Draft draft, Releasing.Reason begin, AsWhoIsThere as) {
        this.texts = texts;
        this.releasing = releasing;
        this.draft = draft;
        this.as = as;
        this.dutch = field("desk.publish.reasonNl", begin.dutch());
        this.english = field("desk.publish.reasonEn", begin.english());
        addClassName("publish-form");
        as.does(this::fill);
    }

    private TextArea field(String key, String begin) {
        TextArea reason = new TextArea(texts.get(key));
        reason.setErrorMessage(texts.get("desk.publish.reasonMissing"));
        reason.setManualValidation(true);
        reason.setValue(begin);
        return reason;
    }

    private void fill(Account who) {
        removeAll();
        add(new H2(texts.get("desk.publish.title")));
        Optional<DraftCheck> check = releasing.check(draft);
        if (check.isEmpty()) {
            said.say(texts.get("desk.publish.gone"));
        } else if (!check.get().isSound()) {
            faulty(check.get().findings().size());
        } else if (releasing.fourEyes().isOn()) {
            Optional<PublicationRequest> request = releasing.request(draft);
            request.ifPresentOrElse(
                    it -> add(new RequestPanel(texts, releasing, draft, this::answer, it, check.get(), who)),
                    this::alone);
            if (request.filter(it -> it.isOf(check.get())).isEmpty()) {
                why("desk.publish.ask", releasing::ask);
            }
        } else {
            why("desk.publish.publish", releasing::publish);
        }
        add(said);
    }

    private void faulty(int findings) {
        add(
                Parts.paragraph("notice", texts.get("desk.publish.faulty", findings)),
                Parts.link(new DeskLinks(texts.language()).draft(draft.id()), texts.get("desk.publish.toDo")));
    }

    private void alone() {
        add(Parts.note(texts.get("desk.publish.two")));
        if (releasing.fourEyes().hasOnlyOnePublisher()) {
            add(Parts.paragraph("notice", texts.get("desk.publish.onlyOne")));
        }
    }

    /** What is done with a reason. */
    private interface WithReason {
        Release does(Account who, Draft draft, Releasing.Reason reason);
    }

    private void why(String key, WithReason deed) {
        Button button = new Button(
                texts.get(key),
                _ -> as.does(who -> {
                    dutch.setInvalid(dutch.getValue().isBlank());
                    english.setInvalid(english.getValue().isBlank());
                    if (dutch.isInvalid()) {
                        dutch.focus();
                    } else if (english.isInvalid()) {
                        english.focus();
                    } else {
                        say(
                                who,
                                deed.does(
                                        who,
                                        draft,
                                        new Releasing.Reason(
                                                dutch.getValue().strip(),
                                                english.getValue().strip())));
                    }
                }));
        button.setDisableOnClick(true);
        button.addClickListener(_ -> button.setEnabled(true));
        add(
                Parts.note(texts.get("desk.publish.reasonIs")),
                Parts.styled("languages", new Div(dutch, english)),
                Parts.styled("primary", button));
    }

    /** What a button of a request does. */
    private void answer(Function<Account, Optional<Release>> deed) {
        as.does(who -> deed.apply(who).ifPresentOrElse(it -> say(who, it), () -> {
            said.setVisible(false);
            fill(who);
        }));
    }

    private void say(Account who, Release release) {
        String words = switch (release) {
            case Release.Published(var revision) -> texts.get("desk.publish.done", revision.number());
            case Release.Asked() -> texts.get("desk.publish.asked");
            case Release.Faulty(var findings) -> texts.get("desk.publish.faulty", findings);
            case Release.Unchanged(var latest) -> texts.get("desk.publish.same", latest.number());
            case Release.Gone() -> texts.get("desk.publish.gone");
            case Release.Changed() -> texts.get("desk.publish.changed");
            case Release.NeedsTwo() -> texts.get("desk.publish.needsTwo");
            case Release.OwnRequest() -> texts.get("desk.publish.own");
            case Release.AskedAlready(var name) -> texts.get("desk.publish.askedAlready", name);
        };
        if (release instanceof Release.Published(var revision)) {
            done(revision);
        } else if (!(release instanceof Release.Gone)) {
            fill(who);
        }
        said.say(words);
    }

    private void done(RevisionId revision) {
        removeAll();
        addClassName("done");
        said.addClassName("good");
        add(
                new H2(texts.get("desk.publish.doneTitle", revision.number())),
                said,
                Parts.styled(
                        "desk-deeds",
                        new Div(
                                Parts.link(texts.links().landing(), texts.get("desk.publish.toSite")),
                                Parts.link(texts.links().changes(), texts.get("desk.publish.toChanges")),
                                Parts.link(new DeskLinks(texts.language()).home(), texts.get("desk.draft.toAll")))));
    }
}
