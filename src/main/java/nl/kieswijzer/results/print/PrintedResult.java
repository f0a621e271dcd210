package nl.kieswijzer.results.print;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.kieswijzer.election.Election;
import nl.kieswijzer.matching.Match;
import nl.kieswijzer.matching.RankedMatch;
import nl.kieswijzer.results.context.ResultContext;
import nl.kieswijzer.results.share.ShareCode;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.QrCode;
import nl.kieswijzer.site.TableElement;
import nl.kieswijzer.site.Texts;

/** A result on paper: the ranking, every statement with everybody's position, and the parties' own words. */
public final class PrintedResult extends Article {
    private final transient ResultContext context;
    private final transient Texts texts;

    /** @param base what the site's addresses begin with */
    public PrintedResult(ResultContext context, ShareCode code, String base) {
        this.context = context;
        this.texts = context.texts();
        addClassNames("result", "printed");
        add(head(base + texts.links().shared(code.text())), ranking(), statements());
    }

    private Div head(String address) {
        Election election = context.edition().election();
        NativeButton print = new NativeButton(texts.get("print.now"));
        print.addClassNames("secondary", "print-now");
        print.getElement().setAttribute("type", "button").setAttribute("onclick", "print()");
        Div words = new Div(
                new H1(texts.get("print.title")),
                Parts.paragraph(
                        "result-about",
                        texts.get("result.about", election.name().in(texts.locale()), texts.date(election.date()))),
                Parts.paragraph("address", address),
                print);
        return Parts.styled("print-head", new Div(words, new QrCode(address, texts.get("share.qrLabel", address))));
    }

    private Section ranking() {
        TableElement table = new TableElement("print-ranking", texts.get("print.ranking"));
        table.head(texts.get("topics.party"), texts.get("topics.agreement"), texts.get("topics.over"));
        context.ranked().forEach(it -> addRanked(table, it));
        Section section = new Section(
                new H2(texts.get("result.ranked.title")), table, Parts.paragraph("source", texts.get("print.range")));
        List<String> tooLittle = context.tooLittle().map(this::tooLittle).toList();
        if (!tooLittle.isEmpty()) {
            section.add(Parts.paragraph("source", texts.get("print.tooLittle", texts.list(tooLittle))));
        }
        return section;
    }

    private String tooLittle(Match match) {
        return texts.get(
                "print.tooLittle.party", context.partyName(match.party()), match.comparable(), match.answered());
    }

    private void addRanked(TableElement table, RankedMatch ranked) {
        Match match = ranked.match();
        table.row(
                ranked.rank() + ". " + context.partyName(ranked.party()),
                new Span(texts.get(
                        "print.agreement",
                        ranked.percentage(),
                        match.range().low(),
                        match.range().high())),
                new Span(texts.get("topics.of", match.comparable(), match.answered())));
    }

    private Section statements() {
        OrderedList list = Parts.styled("print-statements", new OrderedList());
        context.edition().statements().forEach(it -> list.add(new PrintedStatement(context, it)));
        return new Section(new H2(texts.get("print.statements")), new Paragraph(texts.get("print.lead")), list);
    }
}
