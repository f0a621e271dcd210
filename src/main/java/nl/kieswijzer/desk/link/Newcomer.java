package nl.kieswijzer.desk.link;

import nl.kieswijzer.desk.account.EmailAddress;

/** What somebody says of themselves who comes in by an invitation. */
public record Newcomer(EmailAddress email, String name) {}
