package nl.kieswijzer.desk.draft.form;

import nl.kieswijzer.election.draft.DraftCheck.Finding;
import nl.kieswijzer.election.entry.Content;
import nl.kieswijzer.site.Texts;

/** What a finding asks of somebody. */
public final class ToDo {
    private ToDo() {}

    /** In words: that something is missing, or what the checker says of what is there. */
    public static String words(Texts texts, Content content, Finding finding) {
        boolean isMissing = !finding.field().isEmpty()
                && content.text(finding.field()).isEmpty()
                && content.texts(finding.field()).isEmpty()
                && content.items(finding.field()).isEmpty()
                && content.inside(finding.field()).isEmpty()
                && !finding.field().matches(".*\\.\\d+(\\..*)?");
        return isMissing
                ? texts.get("desk.todo.missing")
                : texts.get("desk.todo.wrong", finding.problem(), finding.remedy());
    }
}
