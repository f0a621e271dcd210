package nl.kieswijzer.classroom.steering;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import nl.kieswijzer.classroom.access.Remotes;
import nl.kieswijzer.classroom.lesson.Lesson;
import nl.kieswijzer.classroom.lesson.LessonId;
import nl.kieswijzer.classroom.lesson.RemoteKey;
import nl.kieswijzer.classroom.lesson.Step;
import nl.kieswijzer.classroom.page.LessonParts;
import nl.kieswijzer.site.LessonLinks;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.QrCode;
import nl.kieswijzer.site.Texts;

/**
 * Where a teacher pairs a phone with the lesson, at its opening and never later: a QR code on a tap, which goes as soon as a phone
 * has it. See {@code src/docs/decisions/0028-one-phone-by-one-code.md}.
 */
public final class RemoteOffer extends NativeDetails {
    private final transient LessonId lesson;
    private final transient Remotes remotes;
    private final transient Texts texts;
    private final String base;
    private final Div content = new Div();
    private transient Optional<RemoteKey> shown = Optional.empty();

    /** Whether a phone is the remote by what stands there; empty where a code does. */
    private transient Optional<Boolean> filled = Optional.empty();

    /** Offers nothing yet; {@code base} is what the site's addresses begin with. */
    public RemoteOffer(LessonId lesson, Remotes remotes, String base, Texts texts) {
        this.lesson = lesson;
        this.remotes = remotes;
        this.base = base;
        this.texts = texts;
        addClassName("remote-offer");
        setContent(content);
    }

    /** What is so now. */
    public void show(Lesson now) {
        boolean isOpening = now.place().step() == Step.OPENING;
        boolean wasShown = shown.isPresent();
        shown = shown.filter(it -> isOpening && remotes.isOffered(it));
        if (wasShown && shown.isEmpty()) {
            setOpen(false);
        }
        if (!isOpening && isVisible()) {
            remotes.withdraw(lesson);
        }
        setVisible(isOpening);
        if (isOpening && shown.isEmpty()) {
            fill(remotes.isClaimed(lesson));
        }
    }

    /** What stands there already stays: a tap takes longer than a pupil to come in. */
    private void fill(boolean isClaimed) {
        if (filled.equals(Optional.of(isClaimed))) {
            return;
        }
        filled = Optional.of(isClaimed);
        setSummaryText(texts.get(isClaimed ? "remote.tool.connected" : "remote.tool"));
        content.removeAll();
        if (isClaimed) {
            content.add(
                    new Paragraph(texts.get("remote.tool.isConnected")),
                    LessonParts.button("secondary", texts.get("remote.tool.other"), this::offer));
        } else {
            content.add(
                    new Paragraph(texts.get("remote.tool.what")),
                    LessonParts.button("secondary", texts.get("remote.tool.show"), this::offer));
        }
    }

    private void offer() {
        RemoteKey key = remotes.offer(lesson);
        shown = Optional.of(key);
        filled = Optional.empty();
        setSummaryText(texts.get("remote.tool"));
        content.removeAll();
        content.add(
                Parts.styled(
                        "remote-qr",
                        new Div(new QrCode(
                                base + LessonLinks.remote(texts.links(), key.value()), texts.get("remote.tool.qr")))),
                Parts.paragraph("remote-warning", texts.get("remote.tool.warn")),
                LessonParts.button("secondary", texts.get("remote.tool.hide"), this::hide));
    }

    private void hide() {
        remotes.withdraw(lesson);
        shown = Optional.empty();
        fill(false);
    }
}
