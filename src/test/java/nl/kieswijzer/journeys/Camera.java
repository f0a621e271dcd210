package nl.kieswijzer.journeys;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Locator;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javax.imageio.ImageIO;

/** What a phone's camera makes of a QR code on a screen. */
final class Camera {
    private Camera() {}

    /** The text of the code, from what can be seen of it. Nobody takes the phone away while the page is still being drawn. */
    static String scan(Locator code) {
        AtomicReference<String> read = new AtomicReference<>("");
        code.page().waitForCondition(() -> {
            look(code).ifPresent(read::set);
            return !read.get().isEmpty();
        });
        return read.get();
    }

    private static Optional<String> look(Locator code) {
        try {
            BufferedImage seen = ImageIO.read(new ByteArrayInputStream(code.screenshot()));
            int width = seen.getWidth();
            int height = seen.getHeight();
            int[] pixels = seen.getRGB(0, 0, width, height, null, 0, width);
            return Optional.of(new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))))
                    .getText());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (ReaderException notYet) {
            return Optional.empty();
        }
    }
}
