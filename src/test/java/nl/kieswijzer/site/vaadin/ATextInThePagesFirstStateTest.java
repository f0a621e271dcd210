package nl.kieswijzer.site.vaadin;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ATextInThePagesFirstStateTest {
    @Test
    void does_not_end_the_script_that_it_stands_in() {
        Document page = new Document("");
        Element script = page.appendElement("script");
        script.appendChild(new DataNode("begin({\"value\":\"</Script><script>alert(1)</script><!-- \"})"));
        VaadinsDocument.keepTextsInside(page);
        assertThat(Jsoup.parse(page.outerHtml()).select("script")).hasSize(1);
        assertThat(script.data())
                .isEqualTo("begin({\"value\":\"\\u003c/Script>\\u003cscript>alert(1)\\u003c/script>\\u003c!-- \"})");
    }
}
