package io.switchboard.forwarding.hotline;

import io.switchboard.contracts.forwarding.HotlineReference;
import io.switchboard.contracts.forwarding.Notices;
import io.switchboard.contracts.hotline.DriftRule;
import io.switchboard.contracts.hotline.HotlineKind;
import io.switchboard.contracts.phone.DialNumber;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/**
 * A public number that a group answers. Its row is the lock under which who answers it changes: whoever changes a shift of it holds it. Each
 * change raises the revision; OVH has what the revision says once {@link Progress} has settled it.
 */
@Entity
@DynamicUpdate
public class Hotline {

    @Id private UUID id;
    private String slug;
    private String number;

    @Enumerated(EnumType.STRING)
    private HotlineKind kind;

    private String line;
    private String billingAccount;
    private boolean fromFile;
    private Instant createdAt;
    private Instant retiredAt;
    private Instant comparedAt;
    private boolean believesOvh;

    @Embedded private Rules rules;
    @Embedded private Progress progress;

    protected Hotline() {}

    /**
     * One that OVH has yet to be set for.
     *
     * @param line where the number leads; null for a queue
     */
    public static Hotline founded(
            String slug,
            DialNumber number,
            String billingAccount,
            DialNumber line,
            boolean fromFile,
            Rules rules,
            Instant now) {
        var hotline = new Hotline();
        hotline.id = UUID.randomUUID();
        hotline.slug = slug;
        hotline.number = number.ovh();
        hotline.kind = line == null ? HotlineKind.QUEUE : HotlineKind.LINE;
        hotline.line = line == null ? null : line.ovh();
        hotline.billingAccount = billingAccount;
        hotline.fromFile = fromFile;
        hotline.createdAt = now;
        hotline.rules = rules;
        hotline.progress = Progress.begun(now);
        return hotline;
    }

    /** Other rules count from now on; OVH is set by them. */
    public void follow(Rules others, Instant now) {
        rules = others;
        progress.want(now);
    }

    /** Switchboard lets go of it. */
    public void retire(Instant now) {
        retiredAt = now;
        progress.want(now);
    }

    /** Notes that OVH was looked at to compare, and that what it had was dealt with. */
    public void compared(Instant now) {
        comparedAt = now;
        believesOvh = false;
    }

    /** Whether our books are older than OVH's: until the first look after a restore. */
    public boolean believesOvh() {
        return believesOvh;
    }

    /** What to make of what OVH has otherwise. */
    public DriftRule driftRule() {
        return believesOvh ? DriftRule.ACCEPT : rules.driftRule();
    }

    public UUID id() {
        return id;
    }

    public String slug() {
        return slug;
    }

    public DialNumber number() {
        return new DialNumber(number);
    }

    public HotlineKind kind() {
        return kind;
    }

    /** Of kind {@code LINE}: where its number leads. */
    public DialNumber line() {
        return new DialNumber(line);
    }

    public String billingAccount() {
        return billingAccount;
    }

    public boolean fromFile() {
        return fromFile;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public boolean isRetired() {
        return retiredAt != null;
    }

    /** Empty before the first look. */
    public Optional<Instant> comparedAt() {
        return Optional.ofNullable(comparedAt);
    }

    public Rules rules() {
        return rules;
    }

    public Progress progress() {
        return progress;
    }

    public ZoneId zone() {
        return rules.zone();
    }

    /** As events name it. */
    public HotlineReference reference() {
        return new HotlineReference(id, slug, rules.name(), number());
    }

    /** Where its group is told. */
    public Notices notices() {
        return rules.notices();
    }
}
