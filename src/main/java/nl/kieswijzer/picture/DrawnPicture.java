package nl.kieswijzer.picture;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** A picture as it is sent, again and again: its bytes, and a tag by which a browser knows that it still has them. */
public final class DrawnPicture {
    private static final CacheControl FOR_A_DAY =
            CacheControl.maxAge(Duration.ofDays(1)).cachePublic();

    private final byte[] png;
    private final String tag;

    private DrawnPicture(byte[] png) {
        this.png = png;
        this.tag = "\"%s\"".formatted(DigestUtils.md5DigestAsHex(png));
    }

    public static DrawnPicture of(byte[] png) {
        return new DrawnPicture(png.clone());
    }

    /** The picture, or only that it is still the same. Whoever asks may keep it for a day. */
    public ServerResponse respond(ServerRequest request) {
        return request.checkNotModified(tag)
                .orElseGet(() -> ServerResponse.ok()
                        .contentType(MediaType.IMAGE_PNG)
                        .cacheControl(FOR_A_DAY)
                        .eTag(tag)
                        .body(png));
    }
}
