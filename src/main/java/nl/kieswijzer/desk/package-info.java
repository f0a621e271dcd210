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
 *   <li>{@code page} → account, door, passkey, signin: what a page of the desk is, and coming in
 *   <li>{@code staff} → page, audit, link, mail, people: the pages about accounts and links, and the log
 *   <li>{@code own} → page, audit: the ways into one's own account
 *   <li>{@code file} → door, page: a file on its way from somebody's computer
 *   <li>{@code edition} → publish: the editions there are, and the drafts
 *   <li>{@code draft} → page, audit: what is in a draft; {@code draft.form}: the form of an entry;
 *       {@code draft.help} → wording, draft.form: what helps who writes statements
 *   <li>{@code source} → draft: programmes of a draft, and quotes made from them
 *   <li>{@code publish} → draft, audit: what a publication does, by one publisher or by two
 *   <li>{@code preview} → draft: the whole site on a draft, for who has a link to that
 *   <li>{@code coding} → draft, audit: two or more who read the same things blind, and positions that come of it
 *   <li>{@code confirm.link} → audit: a party's link to its positions in a draft; {@code confirm.answer}: what it answers;
 *       {@code confirm.party} → confirm.answer, confirm.link: the page where it does so; {@code confirm.decide} → audit,
 *       confirm.answer: what editors make of it; {@code confirm.screen} → draft, confirm.decide: the desk's pages on that
 *   <li>{@code exchange} → draft: a draft as files, out and in
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
            "election :: changes",
            "election :: coding",
            "election :: draft",
            "election :: entry",
            "election :: place",
            "election :: preview",
            "election :: said",
            "election :: source",
            "matching :: agreement",
            "matching :: report",
            "programme",
            "programme :: passage",
            "programme :: reading",
            "programme :: search",
            "programme :: store",
            "site",
            "site :: below",
            "site :: kept",
            "site :: source",
            "election :: pack",
            "exchange",
            "exchange :: guide",
            "exchange :: pack",
            "exchange :: program",
            "exchange :: sheet"
        })
@NullMarked
package nl.kieswijzer.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
