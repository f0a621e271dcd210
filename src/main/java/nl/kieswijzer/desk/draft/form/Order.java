package nl.kieswijzer.desk.draft.form;

import java.util.ArrayList;
import java.util.List;

/** Moving one thing of a list. */
public final class Order {
    private Order() {}

    /** The list with one thing moved to just before or after another; unchanged where one of the two is not in it. */
    public static <T> List<T> moved(List<T> all, T what, T to, boolean isAfter) {
        if (what.equals(to) || !all.contains(what) || !all.contains(to)) {
            return List.copyOf(all);
        }
        List<T> order = new ArrayList<>(all);
        order.remove(what);
        order.add(order.indexOf(to) + (isAfter ? 1 : 0), what);
        return List.copyOf(order);
    }
}
