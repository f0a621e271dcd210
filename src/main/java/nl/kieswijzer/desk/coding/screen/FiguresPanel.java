package nl.kieswijzer.desk.coding.screen;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import nl.kieswijzer.desk.coding.round.Round;
import nl.kieswijzer.desk.coding.round.RoundFigures;
import nl.kieswijzer.desk.coding.round.RoundState;
import nl.kieswijzer.desk.coding.round.Rounds;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;
import org.springframework.dao.DataAccessException;

/**
 * How far coders are and agree, anew every few seconds while they read. After a while it no longer asks by itself: a page that is
 * only open would keep its session for ever.
 */
final class FiguresPanel extends Div {
    private static final int EVERY_MS = 3_000;
    private static final int AT_MOST = 200;

    private final transient Texts texts;
    private final transient Rounds rounds;
    private final transient Round round;
    private final Div figures = new Div();
    private final Button again;
    private transient Registration polls = () -> {};
    private int asked;
    private transient Optional<RoundFigures> shown = Optional.empty();

    FiguresPanel(Texts texts, Rounds rounds, Round round) {
        this.texts = texts;
        this.rounds = rounds;
        this.round = round;
        this.again = new Button(texts.get("desk.round.again"), _ -> begin());
        addClassName("round-figures");
        again.setVisible(false);
        add(figures, again);
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        begin();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        polls.remove();
        event.getUI().setPollInterval(-1);
    }

    private void begin() {
        if (round.state() == RoundState.OPEN) {
            asked = 0;
            again.setVisible(false);
            polls.remove();
            getUI().ifPresent(it -> {
                polls = ComponentUtil.addListener(it, PollEvent.class, _ -> look());
                it.setPollInterval(EVERY_MS);
            });
        }
    }

    private void look() {
        asked++;
        if (asked > AT_MOST) {
            again.setVisible(true);
            polls.remove();
            getUI().ifPresent(it -> it.setPollInterval(-1));
        }
        try {
            show();
        } catch (DataAccessException away) {
            // What is there stays; the next time it may be back.
            shown = Optional.empty();
        }
    }

    private void show() {
        RoundFigures now = rounds.figures(round);
        if (!shown.equals(Optional.of(now))) {
            shown = Optional.of(now);
            figures.removeAll();
            figures.add(
                    FiguresTables.coders(texts, round, now),
                    FiguresTables.alphas(texts, now),
                    FiguresTables.statements(texts, round, now),
                    FiguresTables.pairs(texts, now),
                    Parts.note(texts.get("desk.round.alphaNote")));
        }
    }
}
