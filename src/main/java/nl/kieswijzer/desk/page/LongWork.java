package nl.kieswijzer.desk.page;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.shared.Registration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work that takes longer than somebody waits for a click: how far it is, a button to stop it, and what came of it. It runs on a
 * thread of its own, which the page asks how it goes twice a second. Nothing is to be seen before it is started; it may be started
 * again once it is over.
 *
 * <p>Whoever leaves the page does not stop the work: what it keeps in the database is kept. Only who stops it does.
 */
public final class LongWork extends Div {
    private static final Logger log = LoggerFactory.getLogger(LongWork.class);
    private static final int PAUSE_IN_MS = 500;
    /** Who listens hears so many parts of the way, and not every step of it. */
    private static final int HEARD = 4;

    /** Follows the work, from the thread that works. */
    public interface Progress {
        /**
         * So far it is.
         *
         * @param part from 0 to 1
         * @param sentence what is being done, in the words of the page
         */
        void reached(double part, String sentence);

        /** Whether somebody wants it to end as soon as it can. */
        boolean isStopped();
    }

    /** The work. It touches nothing of the page. */
    public interface Work<T> {
        /**
         * Does it all.
         *
         * @return what came of it; empty where it was stopped and did nothing
         */
        Optional<T> run(Progress progress) throws Exception;
    }

    private final transient Texts texts;
    private final Element bar = new Element("progress").setAttribute("max", "1");
    private final Paragraph sentence = Parts.paragraph("note", "");
    /** For who listens: now and then while it runs, and what came of it. */
    private final Paragraph heard = Parts.paragraph("notice", "");

    private final Button stop;
    private final Div running = Parts.styled("running", new Div());
    private transient Optional<Job> job = Optional.empty();
    private transient Registration polls = () -> {};

    public LongWork(Texts texts) {
        this.texts = texts;
        stop = new Button(texts.get("desk.work.stop"), _ -> stop());
        addClassName("long-work");
        bar.setAttribute("aria-label", texts.get("desk.work.progress"));
        running.getElement().appendChild(bar);
        running.add(sentence, stop);
        running.setVisible(false);
        heard.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
        add(running, heard);
        says("");
    }

    /** Starts it; what it fails with is said in words that fit any work. Does nothing while other work is under way here. */
    public <T> void start(Work<T> work, Consumer<T> done) {
        start(work, done, _ -> Optional.empty());
    }

    /**
     * Starts it. Does nothing while other work is under way here.
     *
     * @param done gets what came of it, in a request of the page; what it is to say of it is for {@link #says}
     * @param fault the words for a failure; empty where it is none that the work knows
     */
    public <T> void start(Work<T> work, Consumer<T> done, Function<Exception, Optional<String>> fault) {
        if (isRunning()) {
            return;
        }
        Job next = new Job(it -> work.run(it).map(outcome -> () -> done.accept(outcome)), fault);
        job = Optional.of(next);
        stop.setEnabled(true);
        stop.setText(texts.get("desk.work.stop"));
        running.setVisible(true);
        says(texts.get("desk.work.started"));
        show(next);
        stop.focus();
        getUI().ifPresent(this::watch);
        Thread.ofVirtual().name("desk-work").start(next);
    }

    public boolean isRunning() {
        return job.isPresent();
    }

    /** Says what came of it, also to who listens. */
    public void says(String outcome) {
        heard.setText(outcome);
        heard.setClassName("empty", outcome.isEmpty());
    }

    private void stop() {
        job.ifPresent(it -> it.stopped = true);
        stop.setEnabled(false);
        stop.setText(texts.get("desk.work.stopping"));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        unwatch(event.getUI());
    }

    private void watch(UI ui) {
        unwatch(ui);
        polls = ComponentUtil.addListener(ui, PollEvent.class, _ -> look());
        Watched.of(ui).add(this);
        ui.setPollInterval(PAUSE_IN_MS);
    }

    private void unwatch(UI ui) {
        polls.remove();
        polls = () -> {};
        Watched all = Watched.of(ui);
        if (all.remove(this) && all.isEmpty()) {
            ui.setPollInterval(-1);
        }
    }

    /** All work under way in one window: it asks as long as there is some. */
    private static final class Watched extends HashSet<LongWork> {
        static Watched of(UI ui) {
            Watched known = ComponentUtil.getData(ui, Watched.class);
            if (known == null) {
                known = new Watched();
                ComponentUtil.setData(ui, Watched.class, known);
            }
            return known;
        }
    }

    private void look() {
        job.ifPresent(it -> {
            show(it);
            if (it.isOver) {
                end(it);
            }
        });
    }

    private void show(Job now) {
        bar.setAttribute("value", String.format(Locale.ROOT, "%.3f", now.part));
        sentence.setText(now.sentence);
        int newlyHeard = (int) (now.part * HEARD);
        if (newlyHeard > now.heard && !now.isOver) {
            now.heard = newlyHeard;
            says(texts.get("desk.work.part", newlyHeard * 100 / HEARD));
        }
    }

    private void end(Job over) {
        job = Optional.empty();
        says("");
        sentence.setText("");
        running.setVisible(false);
        getUI().ifPresent(this::unwatch);
        over.tell();
        // The button that had the focus is gone; nobody else's focus is taken.
        heard.getElement()
                .executeJs("if (!document.activeElement || document.activeElement === document.body)"
                        + " this.focus({ preventScroll: true })");
    }

    /** One run of it. Its fields are written by the one thread and read by the other. */
    private final class Job implements Runnable, Progress {
        private final Work<Runnable> work;
        private final Function<Exception, Optional<String>> fault;
        private volatile double part;
        private volatile String sentence = "";
        private volatile boolean stopped;
        private volatile boolean isOver;
        private volatile Optional<Runnable> outcome = Optional.empty();
        private volatile Optional<Exception> failure = Optional.empty();
        private int heard;

        Job(Work<Runnable> work, Function<Exception, Optional<String>> fault) {
            this.work = work;
            this.fault = fault;
        }

        @Override
        public void run() {
            try {
                outcome = work.run(this);
            } catch (Exception broken) {
                failure = Optional.of(broken);
            } catch (Error broken) {
                failure = Optional.of(new IllegalStateException(broken));
                throw broken;
            } finally {
                isOver = true;
            }
        }

        @Override
        public void reached(double newPart, String newSentence) {
            part = Math.clamp(newPart, 0, 1);
            sentence = newSentence;
        }

        @Override
        public boolean isStopped() {
            return stopped;
        }

        private void tell() {
            outcome.ifPresentOrElse(
                    Runnable::run,
                    () -> says(
                            stopped
                                    ? texts.get("desk.work.stopped")
                                    : failure.map(this::words).orElse("")));
        }

        private String words(Exception broken) {
            return fault.apply(broken).or(() -> Away.words(texts, broken)).orElseGet(() -> {
                log.error("Work at the desk broke off", broken);
                return texts.get("desk.work.broken");
            });
        }
    }
}
