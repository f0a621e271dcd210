package nl.kieswijzer.desk.draft.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.kieswijzer.desk.draft.form.BoundField.Binding;
import nl.kieswijzer.election.entry.Content;
import nl.kieswijzer.site.Texts;

/** Fields of each shape, bound to their place. */
final class Inputs {
    private final Texts texts;
    private final Keeper keeper;

    Inputs(Texts texts, Keeper keeper) {
        this.texts = texts;
        this.keeper = keeper;
    }

    BoundField<String> line(Place place, String path, String label) {
        return bound(Binding.text(place, path), new TextField(label));
    }

    BoundField<String> day(Place place, String path, String label) {
        return bound(Binding.text(place, path), new DateInput(texts, label));
    }

    BoundField<String> paragraph(Place place, String path, String label) {
        return bound(Binding.text(place, path), new TextArea(label));
    }

    private <C extends Component & HasValue<?, String>> BoundField<String> bound(Binding<String> binding, C in) {
        return new BoundField<>(texts, keeper, binding, in);
    }

    /** One of several; what is saved can be chosen too, also where it is none of them. */
    BoundField<String> choice(
            Place place, String path, String label, Collection<String> words, UnaryOperator<String> called) {
        Set<String> all = new LinkedHashSet<>(List.of(""));
        all.addAll(words);
        Binding<String> binding = Binding.text(place, path);
        all.add(binding.in(keeper.entry().content()));
        Select<String> input = new Select<>();
        input.setLabel(label);
        input.setItems(all);
        input.setItemLabelGenerator(it -> it.isEmpty() ? texts.get("desk.form.choose") : called.apply(it));
        return bound(new Binding<>(place, path, binding.read(), binding.write(), called::apply), input);
    }

    /** Several; what is saved can be unticked too, also where it is none of them. */
    BoundField<Set<String>> choices(
            Place place, String path, String label, Collection<String> words, UnaryOperator<String> called) {
        Set<String> all = new LinkedHashSet<>(words);
        all.addAll(place.in(keeper.entry().content()).texts(path));
        Boxes input = new Boxes(label, all);
        input.setItemLabelGenerator(called::apply);
        Binding<Set<String>> binding = new Binding<>(
                place,
                path,
                it -> new LinkedHashSet<>(it.texts(path)),
                (content, value) ->
                        withoutWordsOfOthers(content, path, value).withTexts(path, inOrder(content.texts(path), value)),
                it -> texts.list(it.stream().map(called).toList()));
        return new BoundField<>(texts, keeper, binding, input);
    }

    /** Of a quote that is not chosen any more, no words count. */
    private static Content withoutWordsOfOthers(Content content, String path, Set<String> chosen) {
        if (!path.equals(QuotesField.QUOTES)) {
            return content;
        }
        Content left = content;
        for (String quote : content.inside(QuotesField.SENTENCES).fields().keySet()) {
            left = chosen.contains(quote) ? left : left.with(QuotesField.SENTENCES + "." + quote, "");
        }
        return left;
    }

    /** What was there keeps its order, and what is new comes behind it. */
    private static List<String> inOrder(List<String> before, Set<String> chosen) {
        List<String> all = new ArrayList<>(before);
        all.retainAll(chosen);
        chosen.stream().filter(it -> !all.contains(it)).forEach(all::add);
        return all;
    }
}
