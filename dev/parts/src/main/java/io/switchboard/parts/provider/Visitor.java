package io.switchboard.parts.provider;

import io.switchboard.parts.web.Request;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Whom somebody says they are on the provider's page. */
record Visitor(String email, String givenName, String usualName, List<String> groups) {

    static Visitor of(String form) {
        return new Visitor(
                field(form, "email"),
                field(form, "given_name"),
                field(form, "usual_name"),
                Stream.of(field(form, "groups").split("[,\\s]+"))
                        .filter(group -> !group.isEmpty())
                        .toList());
    }

    private static String field(String form, String name) {
        return Request.field(form, name).orElse("").strip();
    }

    /** The same for the same address. */
    String subject() {
        return UUID.nameUUIDFromBytes(email.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
