package nl.kieswijzer.embed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import nl.kieswijzer.site.Texts;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** The document in the frame: a card and nothing around it, with its style and its one script in itself, and rules that let nothing else in. */
@Component
class CardDocument {
    private final String style = EmbedFiles.style("styles/tokens.css") + EmbedFiles.style("embed/card.css");
    private final String script = EmbedFiles.script("embed/card.js");
    private final FrameAncestors ancestors;

    CardDocument(EmbedSettings settings) {
        this.ancestors = settings.sites();
    }

    String html(Texts texts, Card card) {
        return """
                <!doctype html><html lang="%s"><head><meta charset="utf-8">\
                <meta name="viewport" content="width=device-width,initial-scale=1">\
                <meta name="color-scheme" content="light dark"><meta name="robots" content="noindex">\
                <title>%s</title><style>%s</style></head><body>%s<script>%s</script></body></html>""".formatted(
                        texts.language().tag(),
                        HtmlUtils.htmlEscape(texts.get("embed.frame")),
                        style,
                        card.getElement().getOuterHTML(),
                        script);
    }

    /** What the browser holds it to: it asks nobody for anything, and only the sites of the setting show it. */
    String rules() {
        return String.join(
                "; ",
                "default-src 'none'",
                "style-src " + hash(style),
                "script-src " + hash(script),
                "base-uri 'none'",
                "form-action 'none'",
                ancestors.directive());
    }

    private static String hash(String text) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-%s'".formatted(Base64.getEncoder().encodeToString(sum));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
