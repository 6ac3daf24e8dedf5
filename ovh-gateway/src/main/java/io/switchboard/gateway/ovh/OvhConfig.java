package io.switchboard.gateway.ovh;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.NotEmpty;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Who we are to OVH and how we speak to it. */
@ConfigMapping(prefix = "ovh")
public interface OvhConfig {

    /** Base of the API, version included. */
    @WithDefault("https://eu.api.ovh.com/1.0")
    URI endpoint();

    /** Names our application; not a secret, yet not to be shown either. */
    Optional<String> applicationKey();

    /** What calls are signed with. */
    Optional<Hidden> applicationSecret();

    /** Says on whose behalf we call and what we may call. Without one only a first one can be asked for. */
    Optional<Hidden> consumerKey();

    /** Names our service account, the other form of keys: instead of the three above, never beside them. */
    Optional<String> clientId();

    /** What the service account gets its tokens for. */
    Optional<Hidden> clientSecret();

    /** Where a service account gets its tokens; that of the endpoint's region when absent. */
    Optional<URI> tokenEndpoint();

    /** The billing accounts whose numbers, lines and queues we offer. */
    @NotEmpty
    List<String> billingAccounts();

    /** How long a connection may take to come about, TLS included. */
    @WithDefault("2S")
    Duration connectTimeout();

    /** How long OVH may take to answer a call in full. */
    @WithDefault("10S")
    Duration answerTimeout();

    /**
     * Whether the room number that was wished for is sent along. A create whose answer was lost can then be read back; without it OVH
     * chooses, and such a room stays unknown.
     */
    @WithDefault("true")
    boolean chooseRoomNumber();

    /** How long the difference to OVH's clock is trusted before it is measured again. */
    @WithDefault("5M")
    Duration clockTrusted();

    /** Whether several things are asked for in one call ({@code X-Ovh-Batch}). OVH does it without promising it. */
    @WithDefault("false")
    boolean batch();

    /** Whether lists are asked for with their things in them (page mode). OVH does it for its manager, without promising it. */
    @WithDefault("false")
    boolean pages();

    /** Whether we only look: everything that would change something at OVH is refused before it is sent. */
    @WithDefault("false")
    boolean readOnly();
}
