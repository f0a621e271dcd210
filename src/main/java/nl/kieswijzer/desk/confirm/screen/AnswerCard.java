package nl.kieswijzer.desk.confirm.screen;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import nl.kieswijzer.desk.confirm.answer.Answer;
import nl.kieswijzer.desk.confirm.answer.Shown;
import nl.kieswijzer.desk.confirm.decide.Judged;
import nl.kieswijzer.desk.confirm.decide.Standing;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.site.Language;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** One answer beside the position: what the draft says, what the party says, and what can be done with it. */
final class AnswerCard extends Div {
    private final transient Texts texts;
    private final transient Judged judged;

    AnswerCard(Texts texts, Edition edition, Judged judged, AnswerDeeds deeds) {
        this.texts = texts;
        this.judged = judged;
        addClassName("answer-card");
        String language = texts.language().tag();
        add(new H3(judged.asked().shown().text(language)));
        add(Parts.styled(
                "sides",
                new Div(
                        side(
                                "desk.confirm.inDraft",
                                new ShownText(texts, judged.asked().shown())),
                        side("desk.confirm.party", answer()))));
        judged.older().ifPresent(this::older);
        add(Parts.paragraph("note", standing()));
        if (judged.standing().isToDecide()) {
            add(new RefusalForm(texts, edition.languages(), judged, deeds));
        } else {
            add(new Button(texts.get("desk.confirm.reopen"), _ -> deeds.reopen(judged)));
        }
    }

    private Div side(String key, Div content) {
        return new Div(new H4(texts.get(key)), content);
    }

    private Div answer() {
        Answer answer = judged.answer();
        Div all = new Div(Parts.paragraph(
                "what",
                answer.stance()
                        .map(it -> texts.get(
                                answer.isAsShown() ? "confirm.saidRight" : "confirm.saidOther",
                                texts.get("confirm.shown." + it.word())))
                        .orElseGet(() -> texts.get("confirm.saidNothing"))));
        if (!answer.words().isEmpty()) {
            all.add(Parts.paragraph("words", answer.words()));
        }
        if (!answer.url().isEmpty()) {
            all.add(address(answer));
        }
        answer.faults()
                .forEach(it -> all.add(Parts.paragraph(
                        "to-do", texts.get("desk.confirm.fault." + it.name().toLowerCase(Locale.ROOT)))));
        all.add(Parts.note(texts.get("desk.confirm.savedAt", texts.moment(answer.savedAt()))));
        return all;
    }

    /** What is no address of a page is shown as what it is. */
    private Paragraph address(Answer answer) {
        if (answer.faults().contains(Answer.Fault.NO_WEB_ADDRESS)) {
            return new Paragraph(answer.url());
        }
        var link = Parts.link(answer.url(), answer.url());
        link.getElement().setAttribute("target", "_blank").setAttribute("rel", "noopener noreferrer");
        return new Paragraph(link);
    }

    private void older(Shown shown) {
        add(Parts.paragraph("notice", texts.get("desk.confirm.older")));
        add(new NativeDetails(texts.get("desk.confirm.olderText"), new ShownText(texts, shown)));
    }

    private String standing() {
        String words =
                texts.get("desk.confirm.standing." + judged.standing().name().toLowerCase(Locale.ROOT));
        return judged.standing() == Standing.REFUSED
                ? words + " "
                        + judged.decided()
                                .flatMap(it -> it.text(
                                                "refused." + texts.language().tag())
                                        .or(() -> it.text("refused." + Language.DUTCH.tag())))
                                .orElse("")
                : words;
    }
}
