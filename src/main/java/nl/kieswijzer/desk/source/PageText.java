package nl.kieswijzer.desk.source;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.kieswijzer.programme.ProgrammeText;
import nl.kieswijzer.programme.ProgrammeText.Page;
import nl.kieswijzer.programme.passage.Sentence;
import nl.kieswijzer.programme.passage.Sentences;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/**
 * Pages of a programme, of which a passage can be selected: with a mouse any words, by keys or by clicks whole sentences. One stop
 * for the tab key; within it arrow keys, and the space bar for the first sentence and the last.
 */
final class PageText extends Div {
    private static final String BY_KEYS = """
            const move = (from, by, isLonger) => {
              const all = [...this.querySelectorAll('[role=option]')];
              const to = all[Math.max(0, Math.min(all.length - 1, all.indexOf(from) + by))];
              all.forEach((it) => (it.tabIndex = it === to ? 0 : -1));
              to.focus();
              if (isLonger) choose(to, true);
            };
            const choose = (sentence, isLonger) => {
              this.dispatchEvent(new CustomEvent('choose', { detail: { at: +sentence.dataset.at, isLonger } }));
            };
            this.addEventListener('keydown', (event) => {
              const sentence = event.target.closest('[role=option]');
              if (!sentence || event.ctrlKey || event.altKey || event.metaKey) return;
              const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1, Home: -9999, End: 9999 }[event.key];
              if (by) move(sentence, by, event.shiftKey);
              else if (event.key === ' ') choose(sentence, event.shiftKey);
              else if (event.key === 'Enter') this.dispatchEvent(new CustomEvent('quote'));
              else return;
              event.preventDefault();
            });
            this.addEventListener('mouseup', (event) => {
              const sentence = event.target.closest('[role=option]');
              const selected = getSelection();
              const words = selected.toString().trim();
              const from = selected.anchorNode?.parentElement?.closest('[data-page]');
              const to = selected.focusNode?.parentElement?.closest('[data-page]');
              if (words && from && to) {
                const page = Math.min(+from.dataset.page, +to.dataset.page);
                this.dispatchEvent(new CustomEvent('words', { detail: { words: words.slice(0, 20000), page } }));
              } else if (sentence) choose(sentence, event.shiftKey);
            });""";

    /** A sentence of a page. */
    record Part(int page, int start, int end) {}

    /** What is done with what was selected. */
    interface Selected {
        void sentences(Part first, Part last);

        void words(int page, String words);
    }

    private static final int NONE = -1;

    private final transient Texts texts;
    private final transient Selected selected;
    private final transient List<Part> parts = new ArrayList<>();
    private final transient List<Element> sentences = new ArrayList<>();
    private final Button quote;
    private int first = NONE;
    private int last = NONE;

    PageText(Texts texts, List<Page> pages, int from, Selected selected) {
        this.texts = texts;
        this.selected = selected;
        quote = new Button(texts.get("desk.quote.make"), _ -> make());
        quote.setEnabled(false);
        quote.addClassName("make-quote");
        Div text = Parts.styled("sentences", new Div());
        text.getElement()
                .setAttribute("role", "listbox")
                .setAttribute("aria-multiselectable", "true")
                .setAttribute("aria-label", texts.get("desk.programme.sentences"));
        int found = NONE;
        for (Page page : pages) {
            int before = parts.size();
            addPage(text, page);
            if (found == NONE && from >= 0) {
                found = IntStream.range(before, parts.size())
                        .filter(it -> parts.get(it).start() >= from)
                        .findFirst()
                        .orElse(NONE);
            }
        }
        listen(text.getElement());
        add(quote, text);
        begin(text, found);
    }

    private void begin(Div text, int found) {
        if (sentences.isEmpty()) {
            text.setVisible(false);
            return;
        }
        sentences.get(Math.max(found, 0)).setAttribute("tabindex", "0");
        text.getElement().executeJs(BY_KEYS);
        if (found != NONE) {
            Element sought = sentences.get(found);
            sought.getClassList().add("sought");
            text.getElement()
                    .executeJs("$0.focus({ preventScroll: true }); $0.scrollIntoView({ block: 'center' })", sought);
        }
    }

    private void addPage(Div text, Page page) {
        Element shown = new Element("div")
                .setAttribute("role", "group")
                .setAttribute("data-page", Integer.toString(page.number()))
                .setAttribute("aria-label", texts.get("desk.programme.pageNumber", Integer.toString(page.number())));
        shown.appendChild(new Element("div")
                .setAttribute("class", "page-number")
                .setAttribute("aria-hidden", "true")
                .setText(texts.get("desk.programme.pageNumber", Integer.toString(page.number()))));
        int start = 0;
        for (String paragraph : page.text().split(String.valueOf(ProgrammeText.PARAGRAPH_END), -1)) {
            Element line = new Element("p").setAttribute("role", "presentation");
            for (Sentence it : Sentences.of(paragraph)) {
                line.appendChild(sentence(new Part(page.number(), start + it.start(), start + it.end()), it.text()));
                line.appendChild(Element.createText(" "));
            }
            if (line.getChildCount() > 0) {
                shown.appendChild(line);
            }
            start += paragraph.length() + 1;
        }
        if (page.text().isBlank()) {
            add(Parts.note(texts.get("source.empty") + " (" + page.number() + ")"));
        }
        text.getElement().appendChild(shown);
    }

    private Element sentence(Part part, String words) {
        Element sentence = new Element("span")
                .setAttribute("role", "option")
                .setAttribute("aria-selected", "false")
                .setAttribute("tabindex", "-1")
                .setAttribute("data-at", Integer.toString(parts.size()))
                .setText(words);
        parts.add(part);
        sentences.add(sentence);
        return sentence;
    }

    private void listen(Element text) {
        text.addEventListener("choose", it -> choose(number(it, "event.detail.at"), is(it, "event.detail.isLonger")))
                .addEventData("event.detail.at")
                .addEventData("event.detail.isLonger");
        text.addEventListener("quote", _ -> make());
        text.addEventListener(
                        "words",
                        it -> selected.words(
                                number(it, "event.detail.page"),
                                it.getEventData().get("event.detail.words").asString()))
                .addEventData("event.detail.page")
                .addEventData("event.detail.words");
    }

    private static int number(DomEvent event, String key) {
        return event.getEventData().get(key).asInt();
    }

    private static boolean is(DomEvent event, String key) {
        return event.getEventData().get(key).asBoolean();
    }

    /** The first sentence, then the last; a third begins anew, and the only one again lets go. */
    void choose(int at, boolean isLonger) {
        if (at < 0 || at >= sentences.size()) {
            return;
        }
        boolean isOne = first != NONE && first == last;
        if (isOne && at == first && !isLonger) {
            first = NONE;
            last = NONE;
        } else if (first != NONE && (isLonger || isOne)) {
            int other = at < first ? last : first;
            first = Math.min(at, other);
            last = Math.max(at, other);
        } else {
            first = at;
            last = at;
        }
        IntStream.range(0, sentences.size())
                .forEach(it -> sentences
                        .get(it)
                        .setAttribute("aria-selected", Boolean.toString(first != NONE && it >= first && it <= last)));
        quote.setEnabled(first != NONE);
    }

    private void make() {
        if (first != NONE) {
            selected.sentences(parts.get(first), parts.get(last));
        }
    }
}
