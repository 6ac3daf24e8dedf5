package io.switchboard.web.access;

import io.quarkus.runtime.Startup;
import io.switchboard.contracts.person.EmailAddress;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whom the setting makes an administrator. One that cannot be read ends the start. */
@Startup
@Singleton
public class Roles {

    private final List<EmailAddress> named;
    private final Set<String> administrators;

    Roles(AccessConfig config) {
        named = config.administrators().orElse(List.of()).stream().map(Roles::address).toList();
        administrators =
                named.stream().map(EmailAddress::mailbox).collect(Collectors.toUnmodifiableSet());
    }

    /** As the setting has them, in its order. */
    public List<EmailAddress> named() {
        return named;
    }

    boolean makeAdministrator(EmailAddress address) {
        return administrators.contains(address.mailbox());
    }

    private static EmailAddress address(String written) {
        return EmailAddress.parse(written)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "ADMINISTRATORS must be e-mail addresses, separated by commas"));
    }
}
