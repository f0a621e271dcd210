package nl.kieswijzer.explore.scorecard;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Set;
import nl.kieswijzer.election.Theme;
import nl.kieswijzer.explore.parts.Anchors;
import nl.kieswijzer.explore.parts.Explainer;
import nl.kieswijzer.explore.parts.Fold;
import nl.kieswijzer.explore.parts.Legend;
import nl.kieswijzer.explore.parts.LocalEdition;
import nl.kieswijzer.explore.parts.PageParts;
import nl.kieswijzer.site.Card;
import nl.kieswijzer.site.Links;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.ReadingPage;
import nl.kieswijzer.site.StyleSheet;
import nl.kieswijzer.site.Texts;

/** Every party beside every topic of a theme: how this project reads its quotes. */
public final class ScorecardPage {
    private ScorecardPage() {}

    public static ReadingPage of(LocalEdition edition) {
        Texts texts = edition.texts();
        Explainer explainer = new Explainer(edition);
        Div page =
                PageParts.page(texts.get("scorecard.title"), Parts.lead(texts.get("scorecard.lead")), levels(edition));
        page.addClassName("scorecard");
        for (Theme theme : edition.edition().themes()) {
            page.add(new ScorecardTable(edition, theme, explainer));
        }
        page.add(PageParts.toTheQuiz(texts), PageParts.toTop(texts), explainer.meanings());
        return ReadingPage.of(
                        texts,
                        texts.get("scorecard.title"),
                        texts.get("scorecard.description"),
                        Links::scorecard,
                        Set.of(StyleSheet.EXPLORE, StyleSheet.SCORECARD),
                        page)
                .withCard(Card.ofScorecard(texts, edition.edition().parties().size(), (int)
                        edition.edition().topics().count()));
    }

    /** What the levels mean, above the table: a narrow screen folds it up, a wide one has it beside each other. */
    private static Section levels(LocalEdition edition) {
        Texts texts = edition.texts();
        Fold narrow = new Fold(new H2(texts.get("legend.title"))).with(new Legend(edition));
        narrow.addClassName("legend-narrow");
        Legend wide = new Legend(edition);
        return PageParts.section(Anchors.LEGEND, Parts.paragraph("notice", texts.get("legend.ours")), narrow, wide);
    }
}
