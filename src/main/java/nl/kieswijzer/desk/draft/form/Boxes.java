package nl.kieswijzer.desk.draft.form;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** Boxes to tick. What somebody else ticked meanwhile, which was not there when the form was made, gets a box of its own. */
final class Boxes extends CheckboxGroup<String> {
    private final Set<String> all;

    Boxes(String label, Collection<String> all) {
        super(label);
        this.all = new LinkedHashSet<>(all);
        setItems(this.all);
    }

    @Override
    public void setValue(Set<String> value) {
        if (!all.containsAll(value)) {
            all.addAll(value);
            setItems(all);
        }
        super.setValue(value);
    }
}
