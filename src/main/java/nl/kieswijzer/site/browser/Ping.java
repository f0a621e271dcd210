package nl.kieswijzer.site.browser;

import nl.kieswijzer.site.Links;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a browser that has been offline whether the server can be reached again. */
@RestController
class Ping {
    @GetMapping(Links.PING)
    ResponseEntity<Void> ping() {
        return ResponseEntity.noContent().cacheControl(CacheControl.noStore()).build();
    }
}
