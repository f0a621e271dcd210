/**
 * What parties say: editions with their themes, statements, parties, positions, quotes and assessments.
 *
 * <p>Content packs are read and checked ({@code pack}), kept by revision in the database ({@code internal}) and served
 * from an immutable snapshot in memory ({@link nl.kieswijzer.election.ElectionCatalogue}). Several servers may share one
 * database: each knows what another published within seconds. The root is the API, and so is {@code changes}.
 */
@ApplicationModule(type = ApplicationModule.Type.CLOSED, allowedDependencies = "core")
@NullMarked
package nl.kieswijzer.election;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
