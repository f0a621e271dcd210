package nl.kieswijzer.explore.theme;

import java.util.Optional;
import java.util.function.Function;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.Slug;
import nl.kieswijzer.election.Quote;
import nl.kieswijzer.election.Theme;
import nl.kieswijzer.election.Topic;
import nl.kieswijzer.election.TopicId;
import nl.kieswijzer.explore.parts.LocalEdition;
import nl.kieswijzer.site.Links;

/** Which quotes of a theme to show: of one party, on one topic, both, or all. */
public record QuoteFilter(Optional<PartyId> party, Optional<TopicId> topic) {
    static final QuoteFilter ALL = new QuoteFilter(Optional.empty(), Optional.empty());

    /** What the parameters of an address ask for. A party or topic that there is not does not count. */
    public static QuoteFilter of(Function<String, Optional<String>> parameters, LocalEdition edition, Theme theme) {
        Links links = edition.links();
        return new QuoteFilter(
                parameters
                        .apply(links.partyParameter())
                        .filter(Slug::fits)
                        .map(PartyId::new)
                        .filter(it -> edition.edition().party(it).isPresent()),
                parameters
                        .apply(links.topicParameter())
                        .filter(Slug::fits)
                        .map(TopicId::new)
                        .filter(it -> theme.topics().stream().map(Topic::id).anyMatch(it::equals)));
    }

    boolean isAll() {
        return equals(ALL);
    }

    boolean admits(Topic chapter) {
        return topic.map(chapter.id()::equals).orElse(true);
    }

    boolean admits(PartyId one) {
        return party.map(one::equals).orElse(true);
    }

    boolean admits(Quote quote) {
        return admits(quote.party()) && topic.map(quote.topics()::contains).orElse(true);
    }

    /** Where the theme stands with this filter. */
    String address(Links links, Theme theme) {
        return links.theme(theme.id().value(), party, topic.map(TopicId::value));
    }
}
