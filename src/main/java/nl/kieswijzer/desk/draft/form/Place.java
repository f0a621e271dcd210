package nl.kieswijzer.desk.draft.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.kieswijzer.election.entry.Content;

/** Where fields stand in an entry: in the entry itself, or in one item of a list in it. */
sealed interface Place {
    /** What stands there. */
    Content in(Content whole);

    /** A change there, as a change of the whole. */
    UnaryOperator<Content> change(UnaryOperator<Content> there);

    /** The path of a field there, as the checker says it. */
    String path(String field);

    record Whole() implements Place {
        @Override
        public Content in(Content whole) {
            return whole;
        }

        @Override
        public UnaryOperator<Content> change(UnaryOperator<Content> there) {
            return there;
        }

        @Override
        public String path(String field) {
            return field;
        }
    }

    record Item(String list, int index) implements Place {
        @Override
        public Content in(Content whole) {
            List<Content> items = whole.items(list);
            return index < items.size() ? items.get(index) : Content.EMPTY;
        }

        @Override
        public UnaryOperator<Content> change(UnaryOperator<Content> there) {
            return whole -> {
                List<Content> items = new ArrayList<>(whole.items(list));
                if (index < items.size()) {
                    items.set(index, there.apply(items.get(index)));
                } else {
                    items.add(there.apply(Content.EMPTY));
                }
                return whole.withItems(list, items);
            };
        }

        @Override
        public String path(String field) {
            return list + "." + index + "." + field;
        }
    }
}
