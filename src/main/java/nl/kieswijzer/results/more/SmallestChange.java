package nl.kieswijzer.results.more;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.matching.Firmness;
import nl.kieswijzer.matching.Overtaking;
import nl.kieswijzer.results.context.ResultContext;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** The fewest other answers that change who leads: how many, who would lead then, and which they are. */
public final class SmallestChange extends Div {
    private final transient ResultContext context;
    private final transient Texts texts;

    /** @param smallest that of the firmness */
    public SmallestChange(ResultContext context, Firmness firmness, Overtaking smallest) {
        this.context = context;
        this.texts = context.texts();
        UnorderedList flips = Parts.styled("flips", new UnorderedList());
        context.edition().statements().stream()
                .map(Statement::id)
                .flatMap(it -> flip(it, smallest).stream())
                .forEach(it -> flips.add(new ListItem(it)));
        add(Parts.paragraph("firm-answer", then(smallest, firmness)), flips);
    }

    /** Who leads alone after a shared lead may be one of those who shared it. */
    private String then(Overtaking smallest, Firmness firmness) {
        String names = context.partyNames(firmness.newLeaders());
        if (firmness.newLeaders().size() > 1) {
            return texts.get("firm.smallestShared", smallest.size(), names);
        }
        return firmness.leaders().size() > 1
                ? texts.get("firm.smallestAlone", smallest.size(), names)
                : texts.get("firm.smallest", smallest.size(), names);
    }

    private Optional<String> flip(StatementId statement, Overtaking overtaking) {
        return Optional.ofNullable(overtaking.flips().get(statement)).map(it -> flip(statement, it));
    }

    private String flip(StatementId statement, Stance stance) {
        String answered = context.sheet().stance(statement).map(context::word).orElseThrow();
        return texts.get("firm.flip", context.statementText(statement), context.word(stance), answered);
    }
}
