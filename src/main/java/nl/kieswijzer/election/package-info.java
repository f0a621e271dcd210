/**
 * What parties say: editions with their themes, statements, parties, positions, quotes and assessments.
 *
 * <p>An edition is read, checked ({@code pack}) and kept ({@code rows}) entry by entry ({@code entry}), whether it comes as a
 * content pack or is made as a {@code draft}; {@code src/docs/decisions/0031-an-edition-in-entries.md} says why. What is
 * published is served from an immutable snapshot in memory ({@link nl.kieswijzer.election.ElectionCatalogue}). Several servers
 * may share one database: each knows what another published within seconds. The root is the API, and so are {@code changes},
 * {@code entry}, {@code draft}, {@code source}, {@code coding}, {@code place} and {@code preview}, which shows a draft or an archived edition in
 * the place of what is published.
 */
@ApplicationModule(type = ApplicationModule.Type.CLOSED, allowedDependencies = "core")
@NullMarked
package nl.kieswijzer.election;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
