package nl.kieswijzer.explore.statement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kieswijzer.election.LocalizedText;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.election.Term;
import nl.kieswijzer.explore.parts.Explainer;
import nl.kieswijzer.explore.parts.Fold;
import nl.kieswijzer.explore.parts.LocalEdition;
import nl.kieswijzer.explore.parts.PageParts;
import nl.kieswijzer.site.Parts;

/** What the edition says to explain a statement: what it means, what holds now, an argument either way, and its hard words. */
final class Explanation {
    private final LocalEdition edition;
    private final Statement statement;
    private final Explainer explainer;

    Explanation(LocalEdition edition, Statement statement, Explainer explainer) {
        this.edition = edition;
        this.statement = statement;
        this.explainer = explainer;
    }

    /** Only those that there is something in: an edition may leave each of these texts out. */
    Stream<Section> sections() {
        Stream<Component> meaning = Stream.of(
                        part("deck.meaning", statement.meaning()),
                        part("deck.current", statement.current()),
                        hardWords())
                .flatMap(it -> it);
        Stream<Component> arguments = Stream.of(
                        part("deck.argumentFor", statement.argumentFor()),
                        part("deck.argumentAgainst", statement.argumentAgainst()))
                .flatMap(it -> it);
        return Stream.concat(
                section("uitleg", "statement.explanation", meaning.toList()),
                section("argumenten", "statement.arguments", arguments.toList()));
    }

    private Stream<Section> section(String id, String title, List<Component> parts) {
        return parts.isEmpty()
                ? Stream.of()
                : Stream.of(PageParts.section(
                        id,
                        new H2(edition.texts().get(title)),
                        Parts.styled("side-by-side", new Div(parts.toArray(Component[]::new)))));
    }

    private Stream<Component> part(String title, Optional<LocalizedText> text) {
        return text.stream()
                .map(it -> new Div(new H3(edition.texts().get(title)), explainer.paragraph(edition.in(it))));
    }

    /** For who reads past the words that can be tapped. */
    private Stream<Component> hardWords() {
        List<Term> terms = statement.terms().stream()
                .flatMap(it -> edition.edition().term(it).stream())
                .toList();
        return terms.isEmpty() ? Stream.of() : Stream.of(words(terms));
    }

    private Fold words(List<Term> terms) {
        DescriptionList list = new DescriptionList();
        terms.forEach(it -> list.add(
                new DescriptionList.Term(edition.in(it.name())),
                new DescriptionList.Description(edition.in(it.meaning()))));
        Fold fold = new Fold(new Span(edition.texts().get("statement.words", terms.size()))).with(list);
        fold.addClassName("words");
        return fold;
    }
}
