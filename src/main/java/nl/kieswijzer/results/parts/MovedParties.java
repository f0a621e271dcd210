package nl.kieswijzer.results.parts;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kieswijzer.core.AnswerSheet;
import nl.kieswijzer.matching.Move;
import nl.kieswijzer.results.context.ResultContext;
import nl.kieswijzer.site.Texts;

/** What another answer did to the ranking: who moved, and whereto. */
public final class MovedParties extends Paragraph {
    /** How many are named. */
    private static final int MOST = 3;

    private MovedParties(ResultContext context, List<Move> moves) {
        super(text(context, moves));
        addClassName("moved");
        getElement().setAttribute("role", "status");
    }

    /** Beside the sheet of the result that was on the screen before; empty where nothing was answered otherwise. */
    public static Optional<MovedParties> since(Optional<AnswerSheet> before, ResultContext now) {
        return before.filter(it -> it.revision().equals(now.sheet().revision()))
                .filter(it -> isOtherwise(it, now.sheet()))
                .map(now::beside)
                .filter(it -> it.missingAnswers() == 0)
                .map(it -> new MovedParties(now, Move.between(it, now.ranking())));
    }

    /** In answers or stars; another choice of parties shows by itself. */
    private static boolean isOtherwise(AnswerSheet before, AnswerSheet now) {
        return !before.answers().equals(now.answers()) || !before.starred().equals(now.starred());
    }

    private static String text(ResultContext context, List<Move> moves) {
        Texts texts = context.texts();
        if (moves.isEmpty()) {
            return texts.get("moved.none");
        }
        String named = moves.stream()
                .limit(MOST)
                .map(it -> texts.get("moved.party", context.partyName(it.party()), it.from(), it.to()))
                .collect(Collectors.joining(", "));
        return moves.size() > MOST
                ? texts.get("moved.more", named, moves.size() - MOST)
                : texts.get("moved.all", named);
    }
}
