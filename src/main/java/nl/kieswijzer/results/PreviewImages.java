package nl.kieswijzer.results;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.springframework.stereotype.Component;

/**
 * Pictures of cards, kept for a while: one link is fetched by every service it is pasted into. Kept by what is drawn, so no
 * answer and no code is kept with them.
 */
@Component
class PreviewImages {
    /** How many pictures are kept: at some tens of kilobytes each, about ten megabytes. */
    private static final int KEPT = 300;

    private final LoadingCache<PreviewCard, byte[]> pictures =
            Caffeine.newBuilder().maximumSize(KEPT).build(PreviewImages::draw);

    static {
        // Spring Boot sets this at its start; elsewhere, AWT would look for a screen.
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
    }

    /** The card as a PNG of {@value PreviewImage#WIDTH} by {@value PreviewImage#HEIGHT} pixels, under 60 KB. */
    byte[] png(PreviewCard card) {
        return pictures.get(card).clone();
    }

    private static byte[] draw(PreviewCard card) {
        return png(PreviewImage.of(card));
    }

    private static byte[] png(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        // In memory: ImageIO's own stream would write a picture of somebody's result to the disk for a moment.
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
