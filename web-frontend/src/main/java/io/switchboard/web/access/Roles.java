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
class Roles {

    private final Set<String> administrators;

    Roles(AccessConfig config) {
        administrators =
                config.administrators().orElse(List.of()).stream()
                        .map(Roles::mailbox)
                        .collect(Collectors.toUnmodifiableSet());
    }

    boolean makeAdministrator(EmailAddress address) {
        return administrators.contains(address.mailbox());
    }

    private static String mailbox(String written) {
        return EmailAddress.parse(written)
                .map(EmailAddress::mailbox)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "ADMINISTRATORS must be e-mail addresses, separated by commas"));
    }
}
