package nl.kieswijzer.site.markup;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkupOfPartsTest {
    @Test
    void stands_where_the_part_stood_in_the_order_of_the_page() {
        Div page = new Div(
                new KeptPart("<b>one</b>"), new Span("between"), new Div(new KeptPart("<b>two</b>")), new KeptPart(""));
        assertThat(flat(Markup.of(page))).isEqualTo("<div><b>one</b><span>between</span><div><b>two</b></div></div>");
    }

    @Test
    void fills_holes_one_after_the_other() {
        String outline = Markup.of(new Div(KeptPart.hole(), new Span("between"), KeptPart.hole()));
        assertThat(flat(Markup.fill(outline, "<b>one</b>", "<b>two</b>")))
                .isEqualTo("<div><b>one</b><span>between</span><b>two</b></div>");
    }

    @Test
    void is_not_mistaken_for_a_text_that_looks_like_it() {
        String outline = Markup.of(new Div(new Span("<hole/><kept-part></kept-part>"), KeptPart.hole()));
        assertThat(flat(Markup.fill(outline, "<b>filled</b>")))
                .isEqualTo("<div><span>&lt;hole/&gt;&lt;kept-part&gt;&lt;/kept-part&gt;</span><b>filled</b></div>");
    }

    @Test
    void is_made_once_for_a_key() {
        List<String> made = new ArrayList<>();
        KeptMarkup kept = new KeptMarkup();
        for (String key : List.of("a", "b", "a")) {
            assertThat(kept.of(key, () -> {
                        made.add(key);
                        return new Span(key);
                    }))
                    .isEqualTo("<span>%s</span>".formatted(key));
        }
        assertThat(made).containsExactly("a", "b");
    }

    /** Without the white space that makes markup readable. */
    private static String flat(String markup) {
        return markup.replaceAll("\\s*\\n\\s*", "");
    }
}
