package nl.kieswijzer.exchange.guide;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What is lost, as it comes up: counted, or each by itself. */
public final class Losses {
    private static final int MOST_NAMED = 8;

    private final Map<LossKind, Integer> counted = new EnumMap<>(LossKind.class);
    private final Map<LossKind, List<String>> named = new EnumMap<>(LossKind.class);
    private final List<Loss> single = new ArrayList<>();

    /** One more. */
    public void count(LossKind kind) {
        count(kind, 1);
    }

    public void count(LossKind kind, int more) {
        if (more > 0) {
            counted.merge(kind, more, Integer::sum);
        }
    }

    /** One more, that is called something. */
    public void name(LossKind kind, String name) {
        named.computeIfAbsent(kind, _ -> new ArrayList<>()).add(name);
    }

    /** One by itself. */
    public void add(LossKind kind, Object... details) {
        single.add(
                new Loss(kind, List.of(details).stream().map(Object::toString).toList()));
    }

    /** All, in the order of the kinds. */
    public List<Loss> all() {
        List<Loss> all = new ArrayList<>(single);
        counted.forEach((kind, count) -> all.add(new Loss(kind, List.of(Integer.toString(count)))));
        named.forEach((kind, names) ->
                all.add(new Loss(kind, List.of(Integer.toString(names.size()), inShort(names)))));
        all.sort((one, other) -> one.kind().compareTo(other.kind()));
        return List.copyOf(all);
    }

    private static String inShort(List<String> names) {
        String some = String.join("; ", names.subList(0, Math.min(MOST_NAMED, names.size())));
        return names.size() > MOST_NAMED ? some + " …" : some;
    }
}
