package nl.kieswijzer.site.vaadin;

import java.io.IOException;
import java.time.Duration;
import nl.kieswijzer.site.kept.Compressed;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** A script of the bundle, in memory, compressed beforehand. Its name changes with what is in it, so a browser asks for it once. */
record BundleScript(String name, byte[] plain, byte[] zipped, byte[] brotli) {
    private static final String BROTLI = "br";
    private static final MediaType SCRIPT = MediaType.valueOf("text/javascript;charset=utf-8");
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    /** Reads a script, and what the build has compressed of it. */
    static BundleScript read(Resource script) throws IOException {
        byte[] plain = script.getContentAsByteArray();
        String name = String.valueOf(script.getFilename());
        return new BundleScript(
                name,
                plain,
                Compressed.zip(plain),
                script.createRelative(name + "." + BROTLI).getContentAsByteArray());
    }

    ServerResponse respond(ServerRequest request) {
        String accepted = request.headers().firstHeader(HttpHeaders.ACCEPT_ENCODING);
        ServerResponse.BodyBuilder response = ServerResponse.ok()
                .contentType(SCRIPT)
                .cacheControl(FOR_EVER)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (Compressed.isTaken(BROTLI, accepted)) {
            return response.header(HttpHeaders.CONTENT_ENCODING, BROTLI).body(brotli);
        }
        return Compressed.isTaken(Compressed.GZIP, accepted)
                ? response.header(HttpHeaders.CONTENT_ENCODING, Compressed.GZIP).body(zipped)
                : response.body(plain);
    }
}
