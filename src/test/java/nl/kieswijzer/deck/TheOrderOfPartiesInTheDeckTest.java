package nl.kieswijzer.deck;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Collator;
import java.util.List;
import java.util.Locale;
import nl.kieswijzer.election.ShuffledPack;
import nl.kieswijzer.site.Language;
import nl.kieswijzer.site.Texts;
import nl.kieswijzer.site.sheet.PartyChoice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class TheOrderOfPartiesInTheDeckTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void is_that_of_their_names_however_the_pack_has_them(long seed) throws Exception {
        DeckData shuffled = DeckData.of(ShuffledPack.shuffled(seed), dutch());
        List<String> names =
                shuffled.parties().stream().map(PartyChoice.Party::name).toList();
        assertThat(names).hasSize(13).isSortedAccordingTo(Collator.getInstance(Locale.of("nl")));
        assertThat(shuffled).isEqualTo(DeckData.of(ShuffledPack.asPacked(), dutch()));
    }

    private static Texts dutch() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        return Texts.of(messages, Language.DUTCH);
    }
}
