package nl.kieswijzer.classroom.page;

import nl.kieswijzer.site.VisitorCookie;
import org.springframework.stereotype.Component;

/**
 * Says that somebody was in a lesson. The teacher's cookie stays: Esc is close to a presenter's hand, and the key in it is
 * what ends the lesson and wipes it.
 */
@Component
class PupilCookie implements VisitorCookie {
    @Override
    public String name() {
        return ClassCookies.PUPIL;
    }
}
