package nl.kieswijzer.explore.parts;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import nl.kieswijzer.election.AssessmentLevel;
import nl.kieswijzer.site.Parts;

/** The six levels of the source's legend, each with the sign and word that this site gives it. */
public final class Legend extends Section {
    public Legend(LocalEdition edition) {
        setId(Anchors.LEGEND);
        addClassName("legend");
        DescriptionList levels = new DescriptionList();
        for (AssessmentLevel level : AssessmentLevel.values()) {
            Optional.ofNullable(edition.edition().legend().get(level))
                    .ifPresent(
                            it -> levels.add(badge(level, edition), new DescriptionList.Description(edition.in(it))));
        }
        add(
                new H2(edition.texts().get("legend.title")),
                levels,
                Parts.paragraph("notice", edition.texts().get("legend.ours")));
    }

    private static DescriptionList.Term badge(AssessmentLevel level, LocalEdition edition) {
        var badge = new DescriptionList.Term();
        badge.add(Badge.of(level, edition.texts()));
        return badge;
    }
}
