package nl.kieswijzer.explore.parts;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** The ways to what stands before and after something. */
public final class Pager extends Nav {
    private Pager(String label) {
        addClassName("pager");
        getElement().setAttribute("aria-label", label);
    }

    /**
     * Of one in a list.
     *
     * @param kind what the texts begin with
     * @param address where one of them stands
     * @param name what one of them is called
     */
    public static <T> Pager of(
            Texts texts, String kind, List<T> all, T here, Function<T, String> address, Function<T, String> name) {
        Pager pager = new Pager(texts.get(kind + ".pager"));
        int at = all.indexOf(here);
        if (at > 0) {
            T previous = all.get(at - 1);
            pager.add(way(texts.get(kind + ".previous"), "prev", address.apply(previous), name.apply(previous)));
        }
        if (at + 1 < all.size()) {
            T next = all.get(at + 1);
            pager.add(way(texts.get(kind + ".next"), "next", address.apply(next), name.apply(next)));
        }
        return pager;
    }

    private static Anchor way(String word, String relation, String address, String name) {
        Anchor way = Parts.styled(relation, new Anchor(address, ""));
        way.getElement().setAttribute("rel", relation);
        way.add(Parts.span("soft", word), new Span(name));
        return way;
    }
}
