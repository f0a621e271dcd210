package nl.kieswijzer.desk.coding.screen;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.dom.Element;
import java.text.NumberFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.kieswijzer.desk.coding.round.Material.ReadStatement;
import nl.kieswijzer.desk.coding.round.Round;
import nl.kieswijzer.desk.coding.round.RoundFigures;
import nl.kieswijzer.desk.coding.round.Seat;
import nl.kieswijzer.matching.agreement.Figures;
import nl.kieswijzer.matching.agreement.Measured;
import nl.kieswijzer.site.Texts;

/** The figures of a round as tables. */
final class FiguresTables {
    private static final int DECIMALS = 3;

    private FiguresTables() {}

    static Div coders(Texts texts, Round round, RoundFigures figures) {
        Table table = new Table(texts, "desk.round.coders", "desk.round.coder", "desk.round.name", "desk.round.done");
        for (Seat seat : round.seats()) {
            table.row(
                    seat.coder(),
                    seat.account().isPresent() ? seat.name() : texts.get("desk.round.noAccount", seat.name()),
                    texts.get("desk.round.of", figures.done().getOrDefault(seat.coder(), 0), round.size()));
        }
        return table.in("round-coders");
    }

    static Div alphas(Texts texts, RoundFigures figures) {
        Table table = new Table(
                texts,
                "desk.round.agreement",
                "desk.round.scale",
                "desk.round.alpha",
                "desk.round.interval",
                "desk.round.equal");
        alpha(texts, table, "desk.round.nominal", figures.nominal());
        alpha(texts, table, "desk.round.ordinal", figures.ordinal());
        return table.in("round-alphas");
    }

    private static void alpha(Texts texts, Table table, String name, Measured measured) {
        Figures figures = measured.figures();
        table.row(
                texts.get(name),
                number(texts, figures.alpha()),
                measured.interval()
                        .map(it -> texts.get(
                                "desk.round.from",
                                number(texts, OptionalDouble.of(it.low())),
                                number(texts, OptionalDouble.of(it.high()))))
                        .orElse("–"),
                texts.get("desk.round.of", figures.equal(), figures.units()));
    }

    static Div statements(Texts texts, Round round, RoundFigures figures) {
        Table table = new Table(
                texts,
                "desk.round.perStatement",
                "desk.round.statement",
                "desk.round.alpha",
                "desk.round.equal",
                "desk.round.verdict");
        for (ReadStatement statement : round.material().statements()) {
            Optional<Figures> its = Optional.ofNullable(figures.statements().get(statement.id()));
            Map<String, String> words = statement.text().plain();
            table.row(
                    words.getOrDefault(
                            texts.language().tag(),
                            words.values().stream().findFirst().orElse(statement.id())),
                    number(texts, its.map(Figures::alpha).orElse(OptionalDouble.empty())),
                    its.map(it -> texts.get("desk.round.of", it.equal(), it.units()))
                            .orElse("–"),
                    its.filter(Figures::isTooLow)
                            .map(_ -> texts.get("desk.round.rewrite"))
                            .orElse(""));
        }
        return table.in("round-statements");
    }

    static Div pairs(Texts texts, RoundFigures figures) {
        Table table = new Table(texts, "desk.round.perPair", "desk.round.pair", "desk.round.alpha", "desk.round.equal");
        figures.pairs()
                .forEach((two, its) -> table.row(
                        texts.get("desk.round.two", two.one(), two.other()),
                        number(texts, its.alpha()),
                        texts.get("desk.round.of", its.equal(), its.units())));
        return table.in("round-pairs");
    }

    private static String number(Texts texts, OptionalDouble number) {
        NumberFormat format = NumberFormat.getNumberInstance(texts.locale());
        format.setMinimumFractionDigits(DECIMALS);
        format.setMaximumFractionDigits(DECIMALS);
        return number.isPresent() ? format.format(number.getAsDouble()) : "–";
    }

    /** A table under a heading. */
    private static final class Table {
        private final Element table = new Element("table");
        private final Element body = new Element("tbody");
        private final String title;

        Table(Texts texts, String title, String... columns) {
            this.title = texts.get(title);
            Element row = new Element("tr");
            List.of(columns)
                    .forEach(it -> row.appendChild(
                            new Element("th").setAttribute("scope", "col").setText(texts.get(it))));
            table.appendChild(new Element("thead").appendChild(row), body);
        }

        void row(String head, String... cells) {
            Element row = new Element("tr");
            row.appendChild(new Element("th").setAttribute("scope", "row").setText(head));
            List.of(cells).forEach(it -> row.appendChild(new Element("td").setText(it)));
            body.appendChild(row);
        }

        Div in(String style) {
            Div div = new Div(new H2(title));
            div.addClassName(style);
            div.getElement().appendChild(table);
            return div;
        }
    }
}
