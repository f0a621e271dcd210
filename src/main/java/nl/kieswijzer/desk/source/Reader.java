package nl.kieswijzer.desk.source;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.kieswijzer.core.Sha256;
import nl.kieswijzer.desk.page.AsWhoIsThere;
import nl.kieswijzer.programme.ProgrammeText.Page;
import nl.kieswijzer.programme.passage.Selection;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** Left two pages of a programme, through which one can turn; right a quote of what was selected there. */
final class Reader extends Div {
    /** As many as a passage goes over. */
    private static final int AT_ONCE = 2;

    private final transient Texts texts;
    private final transient SourceTexts sources;
    private final transient QuoteMaking making;
    private final transient Sha256 file;
    private final transient AsWhoIsThere as;
    private final int of;
    private final Button previous;
    private final Button next;
    private final TextField at = new TextField();
    private final Div pages = Parts.styled("programme-text", new Div());
    private final Div right = Parts.styled("quote-form", new Div());
    private int number;

    Reader(Texts texts, SourceTexts sources, QuoteMaking making, Sha256 file, AsWhoIsThere as, int number, int from) {
        this.texts = texts;
        this.sources = sources;
        this.making = making;
        this.file = file;
        this.as = as;
        this.of = sources.pages(file);
        this.previous = new Button(texts.get("source.previous"), _ -> turnTo(this.number - 1, -1));
        this.next = new Button(texts.get("source.next"), _ -> turnTo(this.number + 1, -1));
        addClassName("reader");
        at.setLabel(texts.get("desk.programme.goTo", of));
        at.getElement().setAttribute("inputmode", "numeric");
        at.addValueChangeListener(it -> {
            if (it.isFromClient()) {
                turnTo(it.getValue().matches("[0-9]{1,4}") ? Integer.parseInt(it.getValue()) : number, -1);
            }
        });
        Div turning = Parts.styled("desk-deeds", new Div(previous, at, next));
        right.add(Parts.note(texts.get("desk.quote.how")));
        add(
                Parts.styled("programme-pages", new Div(turning, Parts.note(texts.get("desk.programme.keys")), pages)),
                right);
        turnTo(number, from);
    }

    /** Shows a page, and what follows it; marks the paragraph that begins somewhere on it. */
    private void turnTo(int page, int from) {
        number = Math.clamp(page, 1, of);
        previous.setEnabled(number > 1);
        next.setEnabled(number < of);
        at.setValue(Integer.toString(number));
        List<Page> shown = new ArrayList<>();
        IntStream.range(number, number + AT_ONCE)
                .mapToObj(it -> sources.page(file, it))
                .flatMap(Optional::stream)
                .forEach(shown::add);
        pages.removeAll();
        pages.add(new PageText(texts, shown, from, new PageText.Selected() {
            @Override
            public void sentences(PageText.Part first, PageText.Part last) {
                selection(first, last).ifPresent(Reader.this::quote);
            }

            @Override
            public void words(int onPage, String words) {
                sources.text(file)
                        .flatMap(it -> Selection.of(it, onPage, words))
                        .ifPresentOrElse(Reader.this::quote, Reader.this::sayNothing);
            }
        }));
    }

    /** From the beginning of a sentence to the end of another, which may be overleaf. */
    private Optional<Selection> selection(PageText.Part first, PageText.Part last) {
        return sources.text(file).flatMap(text -> {
            if (first.page() == last.page()) {
                return Selection.of(text, first.page(), first.start(), last.end());
            }
            String before = text.page(first.page()).map(Page::text).orElse("");
            String after = text.page(last.page()).map(Page::text).orElse("");
            return Selection.of(
                    text, first.page(), before.substring(first.start()) + "\n" + after.substring(0, last.end()));
        });
    }

    private void quote(Selection selection) {
        right.removeAll();
        right.add(new QuoteForm(texts, making, as, selection));
    }

    private void sayNothing() {
        right.removeAll();
        Span said = new Span(texts.get("desk.quote.notFound"));
        said.getElement().setAttribute("role", "alert");
        right.add(said);
    }
}
