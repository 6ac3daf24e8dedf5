package io.switchboard.forwarding.hotline;

import io.switchboard.contracts.Language;
import io.switchboard.contracts.Sealed;
import io.switchboard.contracts.forwarding.Notices;
import io.switchboard.contracts.hotline.DriftRule;
import io.switchboard.contracts.hotline.Unanswered;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What an administrator decides of a hotline, as its row holds it: whatever is personal is sealed. */
@Embeddable
public class Rules {

    private String name;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] countries;

    private int several;
    private int ringSeconds;

    @Enumerated(EnumType.STRING)
    private Unanswered.Kind unansweredKind;

    private String unansweredTo;
    private int unansweredAfter;

    @Enumerated(EnumType.STRING)
    @Column(name = "drift_rule")
    private DriftRule driftRule;

    private int reminderHours;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] notices;

    private String channel;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String zone;

    protected Rules() {}

    /**
     * @param unansweredTo sealed as {@code phone}; null for nothing
     * @param channel null for none
     */
    public Rules(
            String name,
            List<String> countries,
            int several,
            Duration ringing,
            Unanswered.Kind unansweredKind,
            Sealed unansweredTo,
            Duration unansweredAfter,
            DriftRule driftRule,
            Duration reminder,
            List<Sealed> notices,
            String channel,
            Language language,
            ZoneId zone) {
        this.name = name;
        this.countries = countries.toArray(String[]::new);
        this.several = several;
        this.ringSeconds = Math.toIntExact(ringing.toSeconds());
        this.unansweredKind = unansweredKind;
        this.unansweredTo = unansweredTo == null ? null : unansweredTo.text();
        this.unansweredAfter = Math.toIntExact(unansweredAfter.toSeconds());
        this.driftRule = driftRule;
        this.reminderHours = Math.toIntExact(reminder.toHours());
        this.notices = notices.stream().map(Sealed::text).toArray(String[]::new);
        this.channel = channel;
        this.language = language;
        this.zone = zone.getId();
    }

    public String name() {
        return name;
    }

    /** Whose phones may answer, ISO 3166-1 alpha-2. */
    public List<String> countries() {
        return List.of(countries);
    }

    /** How many may answer at once. */
    public int several() {
        return several;
    }

    /** How long a phone of a queue rings before the call moves on. */
    public Duration ringing() {
        return Duration.ofSeconds(ringSeconds);
    }

    public Unanswered.Kind unansweredKind() {
        return unansweredKind;
    }

    /** Sealed as {@code phone} in the ring {@code address}; null for nothing. */
    public Sealed unansweredTo() {
        return unansweredTo == null ? null : new Sealed(unansweredTo);
    }

    /** How long a line rings before. */
    public Duration unansweredAfter() {
        return Duration.ofSeconds(unansweredAfter);
    }

    public DriftRule driftRule() {
        return driftRule;
    }

    /** How long before a planned shift its volunteer is reminded; zero for never. */
    public Duration reminder() {
        return Duration.ofHours(reminderHours);
    }

    public Language language() {
        return language;
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    /** Null for none. */
    public String channel() {
        return channel;
    }

    Notices notices() {
        return new Notices(noticeAddresses(), channel, language, zone());
    }

    /** Sealed as {@code address} in the ring {@code address}. */
    public List<Sealed> noticeAddresses() {
        return Arrays.stream(notices).map(Sealed::new).toList();
    }
}
