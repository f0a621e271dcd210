/**
 * What keeps the site standing when everybody comes at once, or somebody means harm: sessions that end as soon as nobody looks,
 * bounds on sessions, connections and work, and what is said where there is no room. See
 * {@code src/docs/decisions/0020-full-is-said-early.md}.
 *
 * <p>The root counts, for who watches a server: {@link nl.kieswijzer.traffic.LiveSessions} and
 * {@link nl.kieswijzer.traffic.Refusals}.
 */
@ApplicationModule(
        type = ApplicationModule.Type.CLOSED,
        allowedDependencies = {"core", "site", "site :: kept", "site :: vaadin"})
@NullMarked
package nl.kieswijzer.traffic;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
