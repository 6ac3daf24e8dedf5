package io.switchboard.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.launcher.plan.Service;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** What {@code deploy/postgres/roles.sql} becomes when psql has read it. */
public final class Roles {
    private static final Pattern VARIABLE = Pattern.compile("(?m)^\\\\getenv (\\w+) (\\w+)$");

    private Roles() {}

    /** @param passwords by role */
    public static String script(UnaryOperator<String> passwords) {
        String text = Tree.read("deploy/postgres/roles.sql");
        var names = VARIABLE.matcher(text).results().toList();
        assertThat(names).hasSameSizeAs(Service.values());
        for (var name : names) {
            String role = name.group(1);
            assertThat(name.group(2)).isEqualToIgnoringCase(role + "_PASSWORD");
            text = text.replace(":'" + role + "'", "'" + passwords.apply(role) + "'");
        }
        return VARIABLE.matcher(text).replaceAll("");
    }
}
