package nl.kieswijzer.desk.page;

import java.util.Locale;
import nl.kieswijzer.desk.account.Role;

/** The last part of the key of a role's name. */
public final class RoleName {
    private RoleName() {}

    public static String of(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
