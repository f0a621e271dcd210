/**
 * The ranking and its why: from a visitor's sheet to 'Jouw uitslag', party by party, on the parties' own words.
 *
 * <p>Here stand the pages and their addresses. The packages below know nothing of them, and lean on each other one way only:
 * {@code more} and {@code preview} on {@code context}, {@code parts} on {@code more}, {@code share} on {@code parts},
 * {@code print} and {@code compare} on all of these but {@code preview}, {@code duel} on {@code share} and {@code compare}.
 */
@ApplicationModule(
        type = ApplicationModule.Type.CLOSED,
        allowedDependencies = {
            "core",
            "matching",
            "election",
            "election :: changes",
            "election :: preview",
            "election :: source",
            "picture",
            "said",
            "site",
            "site :: found",
            "site :: kept",
            "site :: source",
            "site :: markup",
            "site :: sheet"
        })
@NullMarked
package nl.kieswijzer.results;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
