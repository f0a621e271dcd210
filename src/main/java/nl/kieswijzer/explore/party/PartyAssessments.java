package nl.kieswijzer.explore.party;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import nl.kieswijzer.election.Assessment;
import nl.kieswijzer.election.Party;
import nl.kieswijzer.election.Passage;
import nl.kieswijzer.election.Topic;
import nl.kieswijzer.explore.parts.Badge;
import nl.kieswijzer.explore.parts.Explainer;
import nl.kieswijzer.explore.parts.LocalEdition;
import nl.kieswijzer.site.Parts;

/** How this project reads a party's quotes on each topic beside the legend. */
final class PartyAssessments extends Section {
    private final LocalEdition edition;
    private final Explainer explainer;

    PartyAssessments(LocalEdition edition, Party party, Explainer explainer) {
        this.edition = edition;
        this.explainer = explainer;
        setId("beoordelingen");
        UnorderedList list = new UnorderedList();
        list.addClassName("assessments");
        edition.edition()
                .topics()
                .forEach(topic -> edition.assessment(topic, party.id()).ifPresent(it -> list.add(row(topic, it))));
        add(
                new H2(edition.texts().get("party.assessments")),
                Parts.paragraph("notice", edition.texts().get("legend.ours")),
                list);
    }

    private ListItem row(Topic topic, Assessment assessment) {
        Div heading = new Div(new H3(edition.in(topic.name())), Badge.of(assessment.level(), edition.texts()));
        heading.addClassName("party-heading");
        return new ListItem(
                heading,
                explainer.paragraph(edition.in(assessment.rationale())),
                PartyStances.quotes(
                        edition,
                        edition.quotes(assessment.quotes()).stream()
                                .map(Passage::whole)
                                .toList()));
    }
}
