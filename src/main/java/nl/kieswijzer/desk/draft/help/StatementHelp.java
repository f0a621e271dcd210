package nl.kieswijzer.desk.draft.help;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.deck.PlaceInDeck;
import nl.kieswijzer.desk.draft.form.EntryForm;
import nl.kieswijzer.desk.wording.Wording;
import nl.kieswijzer.desk.wording.WordingRules;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.entry.Content;
import nl.kieswijzer.election.entry.EntryKey;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.ReadingPages;
import nl.kieswijzer.site.Texts;

/** All that helps with one statement: it follows what is typed in the form, saved or not, and what is in the draft beside it. */
public final class StatementHelp {
    private static final String TEXT = "text";

    private final Texts texts;
    private final StatementId id;
    private final List<String> languages;
    private final CardPreview card;
    private final EaseOfReading ease;
    private final WhoSaysWhat parties;
    private final Rules rules = new Rules();
    private final Map<String, FieldHelp> fields = new LinkedHashMap<>();
    private Asks asks;
    private Content typed = Content.EMPTY;

    /**
     * Help with a statement.
     *
     * @param languages those that the form has fields in
     */
    public StatementHelp(Texts texts, ReadingPages pages, EntryKey key, List<String> languages, Asks asks) {
        this.texts = texts;
        this.id = new StatementId(key.name());
        this.languages = List.copyOf(languages);
        this.card = new CardPreview(texts, pages);
        this.ease = new EaseOfReading(texts);
        this.parties = new WhoSaysWhat(texts);
        this.asks = asks;
        card.onLanguage(this::show);
    }

    /** The card, to stand beside the form. */
    public Component card() {
        return card;
    }

    /** Puts what there is to say of each text below its field, and what is of the statement as a whole behind it. */
    public void join(EntryForm form) {
        for (String field : TypedStatement.FIELDS) {
            for (String language : languages) {
                String path = field + "." + language;
                FieldHelp help = new FieldHelp(texts);
                fields.put(path, help);
                form.below(path, help);
            }
        }
        form.after(TEXT, Parts.styled("statement-help", new Div(ease, parties)));
        form.whenTyped(this::typed);
        typed(form.entry().content());
        parties.show(asks, id);
    }

    /** Goes on with what the draft has become. */
    public void show(Asks now) {
        asks = now;
        parties.show(now, id);
        show();
    }

    private void typed(Content content) {
        typed = content;
        show();
    }

    private Edition edition() {
        return asks.edition();
    }

    private void show() {
        TypedStatement statement =
                new TypedStatement(id, typed, languages, asks.edition().explanations());
        rules.take(languages, edition().terms());
        for (String field : TypedStatement.FIELDS) {
            languages.forEach(it -> show(statement, field, it));
        }
        ease.show(rules, statement);
        card.show(edition(), statement.statement(), place());
    }

    private void show(TypedStatement statement, String field, String language) {
        Optional.ofNullable(fields.get(field + "." + language)).ifPresent(help -> {
            Optional<Wording> wording = rules.of(statement, field, language);
            help.show(
                    statement.text(field, language),
                    wording.map(it -> Rules.findings(it, statement)).orElse(List.of()));
            if (field.equals(TEXT)) {
                help.count(wording.map(Wording::words).orElse(0), WordingRules.MOST_WORDS);
            }
        });
    }

    private PlaceInDeck place() {
        List<StatementId> all = edition().statementIds();
        int at = all.indexOf(id);
        return at < 0 ? new PlaceInDeck(all.size() + 1, all.size() + 1) : new PlaceInDeck(at + 1, all.size());
    }
}
