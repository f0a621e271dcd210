package nl.kieswijzer.exchange.program;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.exchange.guide.Guide;
import nl.kieswijzer.exchange.guide.Loss;
import nl.kieswijzer.exchange.guide.LossKind;

/**
 * What somebody says of a guide that its files don't, or say otherwise; empty where they leave it at that.
 *
 * @param name of the election
 * @param date as year-month-day
 * @param country two capitals
 * @param language of a guide that is in one
 */
public record Said(Optional<EditionId> edition, String name, String date, String country, String language) {
    public static final Said NOTHING = new Said(Optional.empty(), "", "", "", "");

    Guide of(Guide read) {
        Guide guide = language.isEmpty() || read.languages().size() > 1 ? read : InLanguage.of(read, language);
        Guide.Heading heading = guide.heading();
        return new Guide(
                new Guide.Heading(
                        name.isEmpty() ? heading.name() : Map.of(guide.language(), name),
                        date.isEmpty() ? heading.date() : date,
                        country.isEmpty() ? heading.country() : country,
                        heading.program(),
                        heading.address()),
                guide.languages(),
                guide.parties(),
                guide.topics(),
                guide.statements(),
                guide.answers());
    }

    /** What need not be taken for granted any more. */
    List<Loss> without(List<Loss> losses) {
        return losses.stream()
                .filter(it -> country.isEmpty() || it.kind() != LossKind.COUNTRY)
                .filter(it -> language.isEmpty() || it.kind() != LossKind.LANGUAGE)
                .toList();
    }
}
