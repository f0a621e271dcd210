package nl.kieswijzer.explore.method;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import nl.kieswijzer.election.coding.Round;
import nl.kieswijzer.explore.parts.Fold;
import nl.kieswijzer.explore.parts.LocalEdition;
import nl.kieswijzer.explore.parts.PageParts;
import nl.kieswijzer.explore.parts.RoundFigures;
import nl.kieswijzer.matching.agreement.Alpha;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** How far those who read for the edition agreed, round by round, and what became of every difference. */
final class CodingSection {
    /** So many differences are read at once; more stand folded up. */
    private static final int MOST_OPEN = 10;

    private final LocalEdition edition;
    private final Texts texts;

    private CodingSection(LocalEdition edition) {
        this.edition = edition;
        this.texts = edition.texts();
    }

    static Section of(LocalEdition edition) {
        return new CodingSection(edition).section();
    }

    private Section section() {
        Section section = PageParts.section("m-agreement", new H2(text("title")));
        if (edition.edition().rounds().isEmpty()) {
            section.add(new Paragraph(text("none")));
            return section;
        }
        section.add(
                new Paragraph(text("text")),
                new Paragraph(text("meaning", AlphaText.of(Alpha.RELIABLE, 1, texts), AlphaText.bound(texts))),
                Parts.paragraph("soft", text("cited")));
        edition.edition().rounds().forEach(it -> section.add(round(it)));
        return section;
    }

    private Div round(Round round) {
        RoundFigures figures = RoundFigures.of(round, edition.edition());
        CodingTables tables = new CodingTables(edition, round, figures);
        Div part = new Div(
                new H3(text("round", texts.date(round.date()))),
                new Paragraph(edition.in(round.who())),
                tables.whole(),
                Parts.paragraph("soft", text("interval")));
        Fold statements = new Fold(new Span(text("statements"))).with(tables.statements(), note());
        if (round.coders().size() > 2) {
            statements.with(tables.coders());
        }
        part.add(statements, differences(round));
        return Parts.styled("coding-round", part);
    }

    private Paragraph note() {
        return Parts.paragraph("soft", text("statementsNote", AlphaText.bound(texts)));
    }

    private Fold differences(Round round) {
        int all = round.differences().size();
        Fold fold = new Fold(new Span(text("differences", all))).open(all <= MOST_OPEN);
        return all == 0
                ? fold.with(new Paragraph(text("noDifference")))
                : fold.with(new DifferenceList(edition, round));
    }

    private String text(String name, Object... values) {
        return texts.get("method.agreement." + name, values);
    }
}
