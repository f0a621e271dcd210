package nl.kieswijzer.results.preview;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import nl.kieswijzer.results.context.ResultContext;
import org.springframework.stereotype.Component;

/**
 * The pictures of results, kept for a while: one link is fetched by every service it is pasted into. Kept by what is drawn, so
 * no answer and no code is kept with them.
 *
 * <p>Drawing one takes some ten milliseconds of a core, and there are as many to ask for as there are sheets. So memory and work
 * are limited, and whoever asks for too many gets a picture that shows no result: a service that shows a link can do more
 * with that than with a refusal.
 */
@Component
public class PreviewImages {
    private static final long MOST_BYTES = 8L * 1024 * 1024;
    private static final Duration KEPT = Duration.ofMinutes(10);
    /** One an edition and language, and these are few. */
    private static final int MOST_STANDING_IN = 50;

    private final Cache<PreviewCard, byte[]> pictures = Caffeine.newBuilder()
            .weigher((PreviewCard _, byte[] png) -> png.length)
            .maximumWeight(MOST_BYTES)
            .expireAfterWrite(KEPT)
            .build();
    private final Cache<PreviewCard, byte[]> standingIn =
            Caffeine.newBuilder().maximumSize(MOST_STANDING_IN).build();
    private final DrawingLimits limits = new DrawingLimits();

    /**
     * The picture of a result, or, where too many are asked for, one that shows none.
     *
     * @param network where it is asked from
     */
    public PreviewPicture of(ResultContext context, String network) {
        return ofCard(PreviewCard.of(context), network)
                .map(it -> new PreviewPicture(it, true))
                .orElseGet(() -> new PreviewPicture(
                        standingIn.get(PreviewCard.ofAny(context.edition(), context.texts()), PreviewImage::png),
                        false));
    }

    private Optional<byte[]> ofCard(PreviewCard card, String network) {
        return Optional.ofNullable(pictures.getIfPresent(card))
                .or(() -> limits.within(network, () -> pictures.get(card, PreviewImage::png)));
    }
}
