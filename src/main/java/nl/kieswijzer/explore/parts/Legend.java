package nl.kieswijzer.explore.parts;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import nl.kieswijzer.election.AssessmentLevel;

/** The six levels of the source's legend, each with the sign and word that this site gives it. */
public final class Legend extends DescriptionList {
    public Legend(LocalEdition edition) {
        addClassName("legend");
        for (AssessmentLevel level : AssessmentLevel.values()) {
            Optional.ofNullable(edition.edition().legend().get(level))
                    .ifPresent(it -> add(new Div(badge(level, edition), new Description(edition.in(it)))));
        }
    }

    private static Term badge(AssessmentLevel level, LocalEdition edition) {
        Term badge = new Term();
        badge.add(Badge.of(level, edition.texts()));
        return badge;
    }
}
