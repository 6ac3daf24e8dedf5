package io.switchboard.web.access.domain;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Positive;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Whose addresses may come in: by patterns, by a list kept elsewhere, or both. Neither is refused at start: it is a decision. */
@ConfigMapping(prefix = "switchboard.access.domains")
public interface DomainConfig {

    /** {@code @example.org} for a domain, {@code .gouv.fr} for a domain and all below it, {@code *} for everybody. */
    Optional<List<String>> patterns();

    RemoteList list();

    /** A list of domains behind an address, as Grist answers: {@code {"records": [{"fields": {"domain": "example.org"}}]}}. */
    interface RemoteList {

        /** Where it is; by https, except in development. */
        Optional<URI> url();

        /** Sent as bearer token. */
        Optional<String> key();

        /** The field of a record that holds the domain. */
        @WithDefault("domain")
        String field();

        /** How often it is read, by one replica. */
        @WithDefault("PT10M")
        Duration every();

        /** How often each replica looks whether another one has read it. */
        @WithDefault("PT20S")
        Duration look();

        /** How long an answer is waited for. */
        @WithDefault("PT10S")
        Duration patience();

        /** The longest answer that is read, in bytes. */
        @WithDefault("2000000")
        @Positive
        int longest();

        /** The most domains that are taken; more are an error of the list, not taken in part. */
        @WithDefault("20000")
        @Positive
        int most();
    }
}
