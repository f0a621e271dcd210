package nl.kieswijzer.explore.parts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.Quote;
import nl.kieswijzer.election.source.Programme;
import nl.kieswijzer.site.FileLinks;

/**
 * What pages say of themselves by the words of schema.org; {@code src/docs/decisions/0042-pages-that-are-found.md} says why by these.
 *
 * @param base the scheme and host that addresses begin with
 */
public record SchemaOrg(LocalEdition edition, String base) {
    /** Behind the address of the method page. */
    private static final String DATASET = "#data";

    /**
     * Something of a type.
     *
     * @param namesAndValues in turn
     */
    public static Map<String, Object> node(String type, Object... namesAndValues) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("@type", type);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            node.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return node;
    }

    /** A page of this site about the edition. */
    public Map<String, Object> page(String type, String name, String address) {
        return node(
                type,
                "@id",
                base + address,
                "url",
                base + address,
                "name",
                name,
                "inLanguage",
                edition.texts().language().tag(),
                "dateModified",
                edition.revision().publishedAt().toString(),
                "isPartOf",
                List.of(site(), Map.of("@type", "Dataset", "@id", datasetId())));
    }

    private Map<String, Object> site() {
        return node("WebSite", "@id", base + "/#site", "name", edition.texts().get("site.name"), "url", base + "/");
    }

    private String datasetId() {
        return base + edition.links().method() + DATASET;
    }

    /** The words of a party, for which this project takes no credit. */
    public Map<String, Object> quotation(Quote quote) {
        Map<String, Object> quotation = node(
                "Quotation",
                "url",
                base + edition.place(quote),
                "text",
                quote.text(),
                "inLanguage",
                edition.edition().provenance().quoteLanguage(),
                "creator",
                node(
                        "Organization",
                        "name",
                        edition.name(quote.party()),
                        "mainEntityOfPage",
                        base + edition.links().party(quote.party())));
        edition.edition().programmeOf(quote).ifPresent(it -> quotation.put("isPartOf", programme(it)));
        return quotation;
    }

    private static Map<String, Object> programme(Programme it) {
        Map<String, Object> programme = node("CreativeWork", "name", it.title());
        it.url().ifPresent(url -> programme.put("url", url.toString()));
        return programme;
    }

    /**
     * The way down to a page.
     *
     * @param namesAndAddresses of the pages on the way, in turn
     */
    public Map<String, Object> breadcrumbs(String... namesAndAddresses) {
        List<Map<String, Object>> steps = new ArrayList<>();
        for (int i = 0; i < namesAndAddresses.length; i += 2) {
            steps.add(node(
                    "ListItem",
                    "position",
                    i / 2 + 1,
                    "name",
                    namesAndAddresses[i],
                    "item",
                    base + namesAndAddresses[i + 1]));
        }
        return node("BreadcrumbList", "itemListElement", steps);
    }

    /** The edition as open data. */
    public Map<String, Object> dataset() {
        Edition whole = edition.edition();
        return node(
                "Dataset",
                "@id",
                datasetId(),
                "name",
                edition.texts().get("site.name") + ": "
                        + edition.in(whole.election().name()),
                "description",
                edition.in(whole.provenance().source()),
                "url",
                base + edition.links().method(),
                "license",
                "https://www.apache.org/licenses/LICENSE-2.0",
                "isAccessibleForFree",
                true,
                "version",
                Integer.toString(edition.revision().number()),
                "dateModified",
                edition.revision().publishedAt().toString(),
                "inLanguage",
                whole.languages(),
                "creator",
                node("Organization", "name", edition.texts().get("site.name"), "url", base + "/"),
                "distribution",
                List.of(download("application/json", "json"), download("text/csv", "csv")));
    }

    private Map<String, Object> download(String type, String ending) {
        return node(
                "DataDownload",
                "encodingFormat",
                type,
                "contentUrl",
                base + FileLinks.data(edition.edition().id(), ending));
    }
}
