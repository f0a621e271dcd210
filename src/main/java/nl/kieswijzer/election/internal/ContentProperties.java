package nl.kieswijzer.election.internal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code kieswijzer}.
 *
 * @param content a folder with content packs to import at start, or one pack; blank for none
 */
@ConfigurationProperties("kieswijzer")
record ContentProperties(@DefaultValue("") String content) {}
