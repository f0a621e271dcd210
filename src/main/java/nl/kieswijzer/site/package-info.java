/**
 * What all pages share: layout, typed links, texts, help and quick exit, and the way a browser's answers reach the server.
 *
 * <p>There are two kinds of page, built from the same components: reading pages ({@link nl.kieswijzer.site.ReadingPage},
 * plain HTML without a session) and doing pages (Vaadin views inside {@link nl.kieswijzer.site.DoingPage}). What other rooms
 * use stands here; the packages below are the site's own.
 */
@ApplicationModule(type = ApplicationModule.Type.CLOSED, allowedDependencies = "core")
@NullMarked
package nl.kieswijzer.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
