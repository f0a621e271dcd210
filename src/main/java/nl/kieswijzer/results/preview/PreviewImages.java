package nl.kieswijzer.results.preview;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import nl.kieswijzer.results.context.ResultContext;
import org.springframework.stereotype.Component;

/**
 * Pictures of cards, kept for a while: one link is fetched by every service it is pasted into. Kept by what is drawn, so no
 * answer and no code is kept with them.
 */
@Component
public class PreviewImages {
    /** How many pictures are kept: at some tens of kilobytes each, about ten megabytes. */
    private static final int KEPT = 300;

    private final LoadingCache<PreviewCard, byte[]> pictures =
            Caffeine.newBuilder().maximumSize(KEPT).build(PreviewImage::png);

    /** The picture of a result as a PNG. */
    public byte[] png(ResultContext context) {
        return pictures.get(PreviewCard.of(context)).clone();
    }
}
