package io.switchboard.forwarding;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.switchboard.contracts.Language;
import io.switchboard.contracts.Sealed;
import io.switchboard.contracts.SealedField;
import io.switchboard.contracts.hotline.DriftRule;
import io.switchboard.contracts.hotline.Unanswered;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.forwarding.hotline.Hotline;
import io.switchboard.forwarding.hotline.HotlineRepository;
import io.switchboard.forwarding.hotline.Rules;
import io.switchboard.forwarding.phone.Phones;
import io.switchboard.platform.sealing.Ring;
import io.switchboard.platform.sealing.Sealer;
import io.switchboard.platform.sealing.Secret;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.Awaitility;

/** What has happened before a test begins. */
@Singleton
public class Scene {

    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final AtomicLong COUNT = new AtomicLong(System.nanoTime());

    private final HotlineRepository hotlines;
    private final Rows rows;
    private final Sealer sealer;
    private final Phones phones;
    private final Clock clock;

    Scene(HotlineRepository hotlines, Rows rows, Sealer sealer, Phones phones, Clock clock) {
        this.hotlines = hotlines;
        this.rows = rows;
        this.sealer = sealer;
        this.phones = phones;
        this.clock = clock;
    }

    /**
     * A hotline as a test knows it.
     *
     * @param atOvh the line or the queue that is changed at OVH
     */
    public record Known(UUID id, String slug, String number, String atOvh) {}

    /** One on a line that OVH has as it should be; nobody answers. */
    public Known line() {
        return line(Unanswered.NOTHING);
    }

    public Known line(Unanswered unanswered) {
        var number = OvhNumbers.fresh();
        var line = OvhNumbers.fresh();
        AtOvh.hasLine(line);
        AtOvh.hasRedirect(number, line);
        return founded(number, line, 1, unanswered);
    }

    /** One on a queue that OVH has as it should be; nobody answers. */
    public Known queue(int several) {
        return queue(several, Unanswered.NOTHING);
    }

    public Known queue(int several, Unanswered unanswered) {
        var number = OvhNumbers.fresh();
        AtOvh.hasQueue(number);
        return founded(number, null, several, unanswered);
    }

    private Known founded(String number, String line, int several, Unanswered unanswered) {
        var slug = "hotline-" + COUNT.incrementAndGet();
        var hotline =
                Hotline.founded(
                        slug,
                        new DialNumber(number),
                        AtOvh.ACCOUNT,
                        line == null ? null : new DialNumber(line),
                        false,
                        rules(several, unanswered),
                        clock.instant());
        Work.done(
                () ->
                        Panache.withTransaction(
                                () ->
                                        hotlines.persist(hotline)
                                                .call(
                                                        it ->
                                                                hotlines.dueIn(
                                                                        it.id(), Duration.ZERO))));
        var known = new Known(hotline.id(), slug, number, line == null ? number : line);
        isSettled(known);
        GatewayDouble.forgets();
        return known;
    }

    private Rules rules(int several, Unanswered unanswered) {
        return new Rules(
                "Hotline of Lyon",
                List.of("FR"),
                several,
                Duration.ofSeconds(10),
                unanswered.kind(),
                unanswered.to() == null ? null : phones.seal(unanswered.to()),
                Duration.ofSeconds(unanswered.afterSeconds()),
                DriftRule.REPAIR,
                Duration.ofHours(24),
                List.of(sealed("group@example.org")),
                "lyon",
                Language.FRENCH,
                PARIS);
    }

    private Sealed sealed(String address) {
        return sealer.seal(Ring.ADDRESS, SealedField.ADDRESS, address);
    }

    /** Waits until OVH has what the hotline shall be. */
    public void isSettled(Known hotline) {
        Awaitility.await()
                .atMost(PATIENCE)
                .until(
                        () ->
                                rows.read(
                                                "select settled >= revision from hotline where id = ?",
                                                hotline.id())
                                        .getFirst()
                                        .equals("t"));
    }

    /** The secret of a volunteer link. */
    public String volunteerLink(Known hotline, boolean knownOnly) {
        var secret = Secret.random();
        rows.read(
                """
                insert into volunteer_link (id, hotline_id, secret_hash, label, known_only, made_at)
                values (?, ?, ?, 'Saturdays', ?, now())
                """,
                UUID.randomUUID(),
                hotline.id(),
                secret.hash(),
                knownOnly);
        return secret.text();
    }

    /** Lets a job look at it now, as if its time had come. */
    public void isDue(Known hotline) {
        rows.read(
                "update hotline set due_at = clock_timestamp(), steered_until = null where id = ?",
                hotline.id());
    }
}
