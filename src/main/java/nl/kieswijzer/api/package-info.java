/**
 * Editions and rankings for programs of others: documented by OpenAPI, without a key, within limits, and nothing of a sheet is kept.
 * {@code api/openapi.json} says what there is, and {@code src/docs/decisions/0040-open-to-others.md} why so.
 */
@ApplicationModule(
        type = ApplicationModule.Type.CLOSED,
        allowedDependencies = {"core", "election", "explore :: data", "matching", "site", "site :: kept", "site :: open"
        })
@NullMarked
package nl.kieswijzer.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
