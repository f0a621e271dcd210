package nl.kieswijzer.results;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.text.Collator;
import java.util.Comparator;
import nl.kieswijzer.election.Election;
import nl.kieswijzer.matching.Match;
import nl.kieswijzer.matching.RankedMatch;
import nl.kieswijzer.matching.Ranking;
import nl.kieswijzer.site.Texts;

/** The parties in order of agreement, and apart from them those that say too little. */
final class RankingPage extends Div {
    private final transient Comparison comparison;
    private final transient Texts texts;
    private final transient Collator alphabetical;

    RankingPage(Comparison comparison, Ranking ranking) {
        this.comparison = comparison;
        this.texts = comparison.texts();
        this.alphabetical = Collator.getInstance(texts.locale());
        addClassName("result");
        Election election = comparison.edition().election();
        Paragraph about = new Paragraph(
                texts.get("result.about", election.name().in(texts.locale()), texts.date(election.date())));
        about.addClassName("result-about");
        add(new H1(texts.get("result.title")), about, ranked(ranking));
        if (!ranking.tooLittle().isEmpty()) {
            add(tooLittle(ranking));
        }
        add(change());
    }

    private Section ranked(Ranking ranking) {
        OrderedList parties = new OrderedList();
        parties.addClassName("ranking");
        ranking.ranked().stream()
                .sorted(Comparator.comparingInt(RankedMatch::rank)
                        .thenComparing(it -> comparison.partyName(it.party()), alphabetical))
                .forEach(it -> parties.add(new ListItem(MatchCard.of(comparison, it))));
        return new Section(new H2(texts.get("result.ranked.title")), parties);
    }

    private Section tooLittle(Ranking ranking) {
        UnorderedList parties = new UnorderedList();
        parties.addClassName("silent-parties");
        ranking.tooLittle().stream()
                .sorted(Comparator.comparing((Match it) -> comparison.partyName(it.party()), alphabetical))
                .forEach(it -> parties.add(new ListItem(MatchCard.of(comparison, it))));
        return new Section(
                new H2(texts.get("result.tooLittle.title")),
                new Paragraph(texts.get("result.tooLittle.lead")),
                parties);
    }

    private Anchor change() {
        Anchor change = new Anchor(texts.links().quiz(), texts.get("result.change"));
        change.addClassNames("button", "change");
        change.setRouterIgnore(true);
        return change;
    }
}
