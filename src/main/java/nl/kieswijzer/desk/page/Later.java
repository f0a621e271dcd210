package nl.kieswijzer.desk.page;

import com.vaadin.flow.dom.Element;

/**
 * Work that a page has done after it answered: the browser asks for it when somebody pauses, in a request of its own. What is put off
 * again before that is done once, and what nobody is there to see any more is not done.
 */
public final class Later {
    private final Element page;
    private int asked;

    /** For as long as this is part of a page. */
    public Later(Element page) {
        this.page = page;
    }

    /** Does this when nothing was put off for so long. */
    public void after(int milliseconds, Runnable work) {
        int number = ++asked;
        page.executeJs("return new Promise((done) => setTimeout(() => done(true), $0))", milliseconds)
                .then(_ -> {
                    if (number == asked) {
                        work.run();
                    }
                });
    }
}
