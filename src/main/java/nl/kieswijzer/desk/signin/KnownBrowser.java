package nl.kieswijzer.desk.signin;

import nl.kieswijzer.desk.account.AccountId;

/** A browser that somebody signed in from before. */
record KnownBrowser(String hash, AccountId account) {}
