package io.switchboard.forwarding;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.switchboard.contracts.Language;
import io.switchboard.contracts.Sealed;
import io.switchboard.contracts.SealedField;
import io.switchboard.contracts.hotline.DriftRule;
import io.switchboard.contracts.hotline.Unanswered;
import io.switchboard.contracts.person.EmailAddress;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.contracts.phone.PhoneNumber;
import io.switchboard.forwarding.hotline.Hotline;
import io.switchboard.forwarding.hotline.HotlineRepository;
import io.switchboard.forwarding.hotline.Operators;
import io.switchboard.forwarding.hotline.Rules;
import io.switchboard.forwarding.phone.Phones;
import io.switchboard.platform.sealing.Ring;
import io.switchboard.platform.sealing.Sealer;
import io.switchboard.platform.sealing.Secret;
import io.switchboard.testing.Work;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
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
    private final Operators operators;
    private final Rows rows;
    private final Sealer sealer;
    private final Phones phones;
    private final Clock clock;

    Scene(
            HotlineRepository hotlines,
            Operators operators,
            Rows rows,
            Sealer sealer,
            Phones phones,
            Clock clock) {
        this.hotlines = hotlines;
        this.operators = operators;
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
        var hotline = newLine(Unanswered.NOTHING);
        GatewayDouble.forgets();
        return hotline;
    }

    /** The same, and what was asked of OVH for it is not forgotten. */
    public Known newLine(Unanswered unanswered) {
        var number = OvhNumbers.fresh();
        var line = OvhNumbers.fresh();
        AtOvh.hasLine(line);
        AtOvh.hasRedirect(number, line);
        return founded(number, line, 1, unanswered);
    }

    /** One on a queue that OVH has as it should be; nobody answers. */
    public Known queue(int several) {
        var hotline = founded(newQueue(), null, several, Unanswered.NOTHING);
        GatewayDouble.forgets();
        return hotline;
    }

    /** The same, and what was asked of OVH for it is not forgotten. */
    public Known newQueue(Unanswered unanswered) {
        return founded(newQueue(), null, 1, unanswered);
    }

    private static String newQueue() {
        var number = OvhNumbers.fresh();
        AtOvh.hasQueue(number);
        return number;
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

    /** Somebody may operate it. */
    public void operates(Known hotline, String address) {
        var person = EmailAddress.of(address);
        rows.read(
                "insert into hotline_operator (hotline_id, person, address) values (?, ?, ?)",
                hotline.id(),
                operators.person(person),
                sealed(address).text());
    }

    /** Another rule counts when nobody answers, which OVH has yet to be told. */
    public void isClosedBy(Known hotline, Unanswered unanswered) {
        rows.read(
                """
                update hotline set unanswered_kind = ?, unanswered_to = ?, unanswered_after = ?,
                       revision = revision + 1
                where id = ?
                """,
                unanswered.kind().name(),
                phones.seal(unanswered.to()).text(),
                unanswered.afterSeconds(),
                hotline.id());
    }

    /** Somebody whom it knows. */
    public UUID volunteer(Known hotline, String name, String phone) {
        var id = UUID.randomUUID();
        var number = new PhoneNumber(phone);
        rows.read(
                """
                insert into volunteer (id, hotline_id, name, phone, phone_hash, created_at)
                values (?, ?, ?, ?, ?, now())
                """,
                id,
                hotline.id(),
                sealer.seal(Ring.ADDRESS, SealedField.NAME, name).text(),
                phones.seal(number).text(),
                phones.hash(number));
        return id;
    }

    /** What somebody has before their eyes who looks at it now. */
    public Long revision(Known hotline) {
        return Long.valueOf(
                rows.read("select revision from hotline where id = ?", hotline.id()).getFirst());
    }

    /** A moment so many hours ahead. */
    public Instant in(int hours) {
        return clock.instant().plus(Duration.ofHours(hours)).truncatedTo(ChronoUnit.SECONDS);
    }

    /** Waits until a job has looked at what was due. */
    public void isLookedAt(Known hotline) {
        Awaitility.await()
                .atMost(PATIENCE)
                .until(
                        () ->
                                rows.read("select due_at from hotline where id = ?", hotline.id())
                                                .getFirst()
                                        == null);
    }

    /** Lets a job look at it now, as if its time had come. */
    public void isDue(Known hotline) {
        rows.read(
                "update hotline set due_at = clock_timestamp(), steered_until = null where id = ?",
                hotline.id());
    }
}
