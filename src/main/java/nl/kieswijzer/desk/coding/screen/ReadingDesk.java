package nl.kieswijzer.desk.coding.screen;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Optional;
import java.util.function.Function;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.coding.round.Answer;
import nl.kieswijzer.desk.coding.round.Change;
import nl.kieswijzer.desk.coding.round.Coding;
import nl.kieswijzer.desk.coding.round.Kept;
import nl.kieswijzer.desk.coding.round.RoundId;
import nl.kieswijzer.desk.coding.round.Screen;
import nl.kieswijzer.desk.page.AsWhoIsThere;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** One unit after the other, by keys or by clicks. Whatever somebody does is saved at once. */
final class ReadingDesk extends Div {
    private final transient Texts texts;
    private final transient Coding coding;
    private final transient RoundId round;
    private final transient AsWhoIsThere as;
    private final Span progress = Parts.span("reading-progress", "");
    private final Element bar = new Element("progress");
    private final Div place = Parts.styled("reading-place", new Div());
    private final Span said = Parts.span("kept", "");
    private final Button back;
    private transient Optional<Sheet> sheet = Optional.empty();
    private int at = -1;

    ReadingDesk(Texts texts, Coding coding, RoundId round, AsWhoIsThere as) {
        this.texts = texts;
        this.coding = coding;
        this.round = round;
        this.as = as;
        addClassName("reading-desk");
        said.getElement().setAttribute("role", "status");
        bar.setAttribute("aria-hidden", "true");
        back = new Button(texts.get("desk.reading.previous"), _ -> previous());
        Button next = Parts.styled("primary", new Button(texts.get("desk.reading.next"), _ -> next()));
        Div top = Parts.styled("reading-top", new Div(progress));
        top.getElement().appendChild(bar);
        add(
                top,
                place,
                Parts.styled("desk-deeds", new Div(back, next, said)),
                Parts.note(texts.get("desk.reading.keys")));
        Keys.hear(getElement(), this::pressed);
        as.does(who -> show(coding.goOn(who, round, 0)));
    }

    private void pressed(String key, int screen) {
        if (screen != at) {
            return;
        }
        switch (key) {
            case "1" -> change(new Change.Answered(Answer.AGREE));
            case "2" -> change(new Change.Answered(Answer.NEITHER));
            case "3" -> change(new Change.Answered(Answer.DISAGREE));
            case "0" -> change(new Change.Answered(Answer.ABSENT));
            case "?" -> sheet.ifPresent(it -> change(new Change.Doubted(!it.isInDoubt())));
            case "Enter" -> next();
            case "ArrowLeft" -> previous();
            case "ArrowRight" -> go(who -> coding.at(who, round, at + 1));
            default -> change(new Change.Toggled(key));
        }
    }

    private void change(Change change) {
        go(who -> coding.change(who, round, at, change));
        sheet.ifPresent(it -> said.setText(it.summary()));
    }

    private void previous() {
        go(who -> coding.at(who, round, at - 1));
    }

    /** On to what is not done yet, once this is. */
    private void next() {
        int before = at;
        go(who -> {
            Kept now = coding.at(who, round, at);
            return now instanceof Kept.Saved(Screen screen) && screen.isComplete()
                    ? coding.goOn(who, round, at + 1)
                    : now;
        });
        if (at == before) {
            sheet.filter(it -> !it.isComplete()).ifPresent(_ -> said.setText(texts.get("desk.reading.first")));
        }
    }

    private void go(Function<Account, Kept> deed) {
        said.setText("");
        as.does(who -> show(deed.apply(who)));
    }

    private void show(Kept kept) {
        switch (kept) {
            case Kept.Saved(Screen screen) -> show(screen);
            case Kept.Closed _ -> end("desk.reading.closed");
            case Kept.Gone _ -> end("desk.reading.gone");
        }
    }

    private void end(String key) {
        removeAll();
        sheet = Optional.empty();
        add(Parts.paragraph("notice", texts.get(key)));
    }

    private void show(Screen screen) {
        progress.setText(texts.get("desk.reading.at", screen.place() + 1, screen.of(), screen.done()));
        bar.setAttribute("max", Integer.toString(screen.of())).setAttribute("value", Integer.toString(screen.done()));
        back.setEnabled(screen.place() > 0);
        if (screen.place() == at) {
            sheet.ifPresent(it -> it.show(screen));
        } else {
            boolean isFirst = at < 0;
            at = screen.place();
            Keys.on(getElement(), at);
            Sheet next = new Sheet(texts, screen, this::change);
            sheet = Optional.of(next);
            place.removeAll();
            place.add(next);
            if (!isFirst) {
                next.focus();
            }
        }
        if (screen.isAllDone()) {
            said.setText(texts.get("desk.reading.all"));
        }
    }
}
