package nl.kieswijzer.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Ends the session behind a quick exit, so that whoever goes back in the browser does not find its answers. */
@RestController
class Forget {
    @PostMapping(Links.FORGET)
    ResponseEntity<Void> forget(HttpServletRequest request) {
        Optional.ofNullable(request.getSession(false)).ifPresent(it -> it.invalidate());
        return ResponseEntity.noContent().cacheControl(CacheControl.noStore()).build();
    }
}
