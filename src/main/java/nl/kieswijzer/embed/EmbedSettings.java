package nl.kieswijzer.embed;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code kieswijzer.embed}.
 *
 * @param frameAncestors the sites that may show a statement in a frame, with commas between them, or {@code *} for any; none by default
 */
@ConfigurationProperties("kieswijzer.embed")
record EmbedSettings(@DefaultValue("") String frameAncestors) {
    EmbedSettings {
        FrameAncestors.read(frameAncestors);
    }

    FrameAncestors sites() {
        return FrameAncestors.read(frameAncestors);
    }
}
