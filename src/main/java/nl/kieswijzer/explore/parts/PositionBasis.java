package nl.kieswijzer.explore.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.stream.Stream;
import nl.kieswijzer.election.Position;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.said.SaidBeside;
import nl.kieswijzer.site.Parts;

/** Why a party is said to stand where it stands: the same beside its words on its own page, and on the page of the statement. */
public final class PositionBasis extends Div {
    /** With the quotes that the position rests on, in whatever way the page shows them; none where the party only answered itself. */
    public PositionBasis(
            LocalEdition edition,
            Explainer explainer,
            Statement statement,
            Position position,
            Stream<Component> quotes) {
        position.rationale().ifPresent(it -> add(explainer.paragraph(edition.in(it))));
        quotes.forEach(this::add);
        if (!position.isConfirmed()) {
            add(Parts.paragraph("soft", edition.texts().get("source.coded")));
        }
        SaidBeside.of(edition.texts(), edition.edition(), statement, position.party())
                .ifPresent(this::add);
    }
}
