package nl.kieswijzer.picture.icon;

import java.util.List;
import nl.kieswijzer.picture.Colour;
import nl.kieswijzer.site.Links;
import nl.kieswijzer.site.Texts;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * What a browser needs to know to put the site on a home screen (https://www.w3.org/TR/appmanifest/). With the browser's own
 * bar, small: a reader goes on to a source, and who leaves by the quick exit leaves no window behind with this site in it. It opens on the
 * statement where the voter was.
 *
 * @param id the same in every language: it is one app
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record Manifest(
        String id,
        String lang,
        String name,
        String shortName,
        String description,
        String startUrl,
        String scope,
        String display,
        String themeColor,
        String backgroundColor,
        List<ManifestIcon> icons) {
    /** One of its icons. */
    record ManifestIcon(String src, String sizes, String type, String purpose) {}

    Manifest {
        icons = List.copyOf(icons);
    }

    static Manifest of(Texts texts) {
        return new Manifest(
                Links.LANDING,
                texts.language().tag(),
                texts.get("site.name"),
                texts.get("site.shortName"),
                texts.get("landing.description"),
                texts.links().quiz(),
                Links.LANDING,
                "minimal-ui",
                Colour.PAPER.css(),
                Colour.PAPER.css(),
                Icon.ofTheApp()
                        .map(it -> new ManifestIcon(it.address(), it.sizes(), "image/png", it.purpose()))
                        .toList());
    }
}
