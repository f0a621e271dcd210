package nl.kieswijzer.desk.page;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import nl.kieswijzer.site.Texts;

/** Asks whether somebody means it, before what can't be taken back by another click. */
public final class Sure {
    private Sure() {}

    /**
     * Asks.
     *
     * @param means what it does; empty where the question says all
     * @param yes on the button that does it
     */
    public static void ask(Texts texts, String question, String means, String yes, Runnable deed) {
        ConfirmDialog sure = new ConfirmDialog();
        sure.setHeader(question);
        if (!means.isEmpty()) {
            sure.setText(means);
        }
        sure.setCancelable(true);
        sure.setCancelText(texts.get("desk.accounts.cancel"));
        sure.setConfirmText(yes);
        sure.addConfirmListener(_ -> deed.run());
        sure.open();
    }
}
