package nl.kieswijzer.desk.edition;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Optional;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.core.RevisionId;
import nl.kieswijzer.core.Slug;
import nl.kieswijzer.desk.DeskLinks;
import nl.kieswijzer.desk.page.AsWhoIsThere;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.ElectionCatalogue;
import nl.kieswijzer.election.draft.Draft;
import nl.kieswijzer.election.draft.Start;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** Starting a draft: of a new edition, or of one that is published. */
final class StartForm extends Div {
    /** What a draft begins with. */
    private enum From {
        PUBLISHED,
        EMPTY,
        PARTIES,
        ALL
    }

    private final transient Texts texts;
    private final transient ElectionCatalogue catalogue;
    private final Select<From> from = new Select<>();
    private final Select<EditionId> other = new Select<>();
    private final TextField id = new TextField();
    private final TextField name = new TextField();

    StartForm(Texts texts, ElectionCatalogue catalogue, DraftDeeds deeds, AsWhoIsThere as) {
        this.texts = texts;
        this.catalogue = catalogue;
        addClassName("start-draft");
        label();
        boolean hasOther = !catalogue.editions().isEmpty();
        if (hasOther) {
            from.setItems(From.values());
            other.setItems(catalogue.editions());
            other.setValue(catalogue.editions().getLast());
        } else {
            from.setItems(From.EMPTY);
        }
        from.setValue(hasOther ? From.PUBLISHED : From.EMPTY);
        from.addValueChangeListener(_ -> showWhatIsAsked());
        showWhatIsAsked();
        Button start = new Button(
                texts.get("desk.start.start"),
                _ -> as.does(who -> start().ifPresent(
                                it -> go(deeds.start(who, it, name.getValue().strip())))));
        add(
                new H2(texts.get("desk.start.title")),
                Parts.styled("desk-fields", new Div(from, other, id, name)),
                Parts.styled("primary", start));
    }

    private void label() {
        from.setLabel(texts.get("desk.start.from"));
        from.setItemLabelGenerator(it -> texts.get("desk.start.as." + it.name().toLowerCase(Locale.ROOT)));
        other.setLabel(texts.get("desk.start.edition"));
        other.setItemLabelGenerator(it -> catalogue
                .current(it)
                .map(now -> now.edition().election().name().in(texts.locale()))
                .orElse(it.value()));
        id.setLabel(texts.get("desk.start.id"));
        id.setHelperText(texts.get("desk.start.idRule"));
        id.setErrorMessage(texts.get("desk.start.idRule"));
        id.setManualValidation(true);
        name.setLabel(texts.get("desk.start.name"));
        name.setMaxLength(Draft.LONGEST_TITLE);
        name.setErrorMessage(texts.get("desk.start.nameMissing"));
        name.setManualValidation(true);
    }

    private void showWhatIsAsked() {
        other.setVisible(from.getValue() != From.EMPTY);
        id.setVisible(from.getValue() != From.PUBLISHED);
    }

    /** What is asked for; empty where something is missing, which the fields then say. */
    private Optional<Start> start() {
        boolean hasId = !id.isVisible() || Slug.fits(id.getValue().strip());
        boolean hasName = !name.getValue().isBlank();
        id.setInvalid(!hasId);
        name.setInvalid(!hasName);
        return hasId && hasName ? chosen() : Optional.empty();
    }

    private Optional<Start> chosen() {
        if (from.getValue() == From.EMPTY) {
            return Optional.of(new Start.Empty(new EditionId(id.getValue().strip())));
        }
        Optional<RevisionId> latest = catalogue.current(other.getValue()).map(EditionRevision::id);
        return from.getValue() == From.PUBLISHED
                ? latest.map(Start.From::new)
                : latest.map(it ->
                        new Start.Like(new EditionId(id.getValue().strip()), it, from.getValue() == From.PARTIES));
    }

    private void go(Draft draft) {
        getUI().ifPresent(it -> it.getPage().setLocation(new DeskLinks(texts.language()).draft(draft.id())));
    }
}
