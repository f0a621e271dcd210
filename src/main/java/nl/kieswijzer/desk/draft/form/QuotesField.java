package nl.kieswijzer.desk.draft.form;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import nl.kieswijzer.election.entry.Content;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** Quotes of one party to choose from, and of each that is chosen the words that count. */
final class QuotesField extends Div implements Shown {
    static final String QUOTES = "quotes";
    static final String SENTENCES = "sentences";

    private final transient Texts texts;
    private final transient EntryNames names;
    private final transient Inputs inputs;
    private final BoundField<?> quotes;
    private final Div sentences = Parts.styled("sentences", new Div());
    private final boolean isWithSentences;
    private final transient List<BoundField<?>> fields = new ArrayList<>();
    private transient List<String> chosen = List.of();

    QuotesField(Texts texts, Keeper keeper, EntryNames names, Inputs inputs, boolean isWithSentences) {
        this.texts = texts;
        this.names = names;
        this.inputs = inputs;
        this.isWithSentences = isWithSentences;
        this.quotes = inputs.choices(
                new Place.Whole(),
                QUOTES,
                texts.get("desk.field.quotes"),
                names.quotesOf(keeper.entry().key().party()),
                names::quote);
        quotes.addClassName("many");
        add(quotes, sentences);
        show(keeper.entry().content());
    }

    @Override
    public void show(Content content) {
        quotes.show(content);
        List<String> now = isWithSentences ? content.texts(QUOTES) : List.of();
        if (now.equals(chosen)) {
            fields.forEach(it -> it.show(content));
            return;
        }
        chosen = now;
        fields.clear();
        sentences.removeAll();
        chosen.forEach(this::addSentence);
    }

    private void addSentence(String quote) {
        BoundField<String> field = inputs.paragraph(
                new Place.Whole(), SENTENCES + "." + quote, texts.get("desk.form.sentence", names.quote(quote)));
        fields.add(field);
        sentences.add(field);
    }

    @Override
    public List<Field> fields() {
        List<Field> all = new ArrayList<>(List.of(quotes));
        all.addAll(fields);
        return all;
    }
}
