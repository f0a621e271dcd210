/**
 * The desk: who makes an edition comes in here, and nobody else. No other room needs anything of this one, so its root is empty
 * and all of it is internal. Each part has a package of its own; an arrow reads 'uses':
 *
 * <ul>
 *   <li>{@code account}: who may come in, and as what
 *   <li>{@code audit} → account: what was done, and by whom
 *   <li>{@code link} → account, audit: links that open the desk once
 *   <li>{@code signin} → account, audit: coming in by a password, and how often that may be tried
 *   <li>{@code passkey} → account, audit: coming in by a passkey
 *   <li>{@code people} → account, audit: what publishers do with accounts
 *   <li>{@code door} → account, audit, passkey, signin: whose a session is, and until when
 *   <li>{@code wording}: the rules for how statements are worded, as findings
 *   <li>{@code programme}: election programmes, their text by page, and what stands where in them
 *   <li>{@code page} → all of these: what a page of the desk is, and those about accounts
 *   <li>{@code edition} → page: the editions there are, and the drafts
 *   <li>{@code draft} → page, audit: what is in a draft, and publishing it; {@code draft.form}: the form of an entry;
 *       {@code draft.help} → wording, draft.form: what helps who writes statements
 * </ul>
 *
 * <p>Voters get nothing of it: {@code src/docs/decisions/0030-who-may-come-in-at-the-desk.md}.
 */
@ApplicationModule(
        type = ApplicationModule.Type.CLOSED,
        allowedDependencies = {
            "core",
            "deck",
            "election",
            "election :: draft",
            "election :: entry",
            "matching :: report",
            "site"
        })
@NullMarked
package nl.kieswijzer.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
