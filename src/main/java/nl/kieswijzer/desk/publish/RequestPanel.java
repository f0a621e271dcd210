package nl.kieswijzer.desk.publish;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.election.draft.Draft;
import nl.kieswijzer.election.draft.DraftCheck;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** What somebody asked for: who, when and why, and for another publisher the yes and the no. */
final class RequestPanel extends Div {
    private final transient Texts texts;
    private final transient Consumer<Function<Account, Optional<Release>>> answer;

    /**
     * @param answer does something as who clicks, and shows what came of it
     * @param now what is in the draft
     */
    RequestPanel(
            Texts texts,
            Releasing releasing,
            Draft draft,
            Consumer<Function<Account, Optional<Release>>> answer,
            PublicationRequest request,
            DraftCheck now,
            Account who) {
        this.texts = texts;
        this.answer = answer;
        addClassName("publication-request");
        add(
                new Paragraph(texts.get("desk.publish.askedBy", request.name(), when(request))),
                reason("nl", request.reasonNl()),
                reason("en", request.reasonEn()));
        Button no = button(request.isOf(who) ? "desk.publish.withdraw" : "desk.publish.no", it -> {
            releasing.withdraw(it, draft, request);
            return Optional.empty();
        });
        if (!request.isOf(now)) {
            add(Parts.paragraph("notice", texts.get("desk.publish.over", request.name())));
        } else if (request.isOf(who)) {
            add(
                    Parts.note(texts.get(
                            releasing.fourEyes().hasOnlyOnePublisher()
                                    ? "desk.publish.onlyOne"
                                    : "desk.publish.waiting")),
                    no);
        } else {
            Button yes = button("desk.publish.yes", it -> Optional.of(releasing.agree(it, draft, request)));
            add(Parts.styled("desk-deeds", new Div(Parts.styled("primary", yes), no)));
        }
    }

    private Button button(String key, Function<Account, Optional<Release>> deed) {
        return new Button(texts.get(key), _ -> answer.accept(deed));
    }

    private static Paragraph reason(String language, String words) {
        Paragraph reason = Parts.paragraph("reason", words);
        reason.getElement().setAttribute("lang", language);
        return reason;
    }

    private String when(PublicationRequest request) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(texts.locale())
                .format(request.at().atZone(Texts.HERE));
    }
}
