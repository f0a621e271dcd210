package nl.kieswijzer.site.browser;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kieswijzer.site.Language;
import nl.kieswijzer.site.Texts;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * What stands where somebody asked for a host that is not ours: in all languages, without a link, a style sheet or a script of
 * the site, since none of them could be fetched from there.
 */
@Component
class WrongHostPage {
    private static final String DOCUMENT = """
            <!DOCTYPE html><html lang="%s"><meta charset="utf-8"><meta name="viewport" content="width=device-width">\
            <meta name="robots" content="noindex"><title>%s</title>\
            <body style="font:1.125rem/1.5 sans-serif;max-width:32em;margin:2em auto;padding:0 1em">%s</html>""";

    private final MessageSource messages;

    WrongHostPage(MessageSource messages) {
        this.messages = messages;
    }

    /** The page, with the way to the address that is ours, or what to set where there is none. */
    String html(Optional<String> address) {
        return DOCUMENT.formatted(
                Language.DUTCH.tag(),
                text(Language.DUTCH, "wrong.host.title"),
                Stream.of(Language.values()).map(it -> part(it, address)).collect(Collectors.joining()));
    }

    private String part(Language language, Optional<String> address) {
        String way = address.map(HtmlUtils::htmlEscape)
                .map(it -> text(language, "wrong.host.here") + " <a href=\"" + it + "\">" + it + "</a>")
                .orElseGet(() -> text(language, "wrong.host.owner"));
        return "<div lang=\"%s\"><h1>%s</h1><p>%s</p><p>%s</p></div>"
                .formatted(language.tag(), text(language, "wrong.host.title"), text(language, "wrong.host.lead"), way);
    }

    private String text(Language language, String key) {
        return HtmlUtils.htmlEscape(Texts.of(messages, language).get(key));
    }
}
