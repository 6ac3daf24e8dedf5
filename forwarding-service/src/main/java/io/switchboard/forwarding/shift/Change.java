package io.switchboard.forwarding.shift;

import io.switchboard.contracts.Sealed;
import io.switchboard.contracts.hotline.Actor;
import io.switchboard.contracts.hotline.ChangeKind;
import io.switchboard.contracts.hotline.ChangeView;
import io.switchboard.forwarding.hotline.Admitted.By;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What was done to who answers a hotline, and by whom. Who changes it holds the hotline's row. */
@Entity
@DynamicUpdate
public class Change {

    /** How long a change can be taken back. */
    public static final Duration UNDOABLE = Duration.ofHours(24);

    @Id private UUID id;
    private UUID hotlineId;
    private long revision;
    private Instant wantedAt;

    @Enumerated(EnumType.STRING)
    private ChangeKind kind;

    @Enumerated(EnumType.STRING)
    private ChangeView.State state;

    @Enumerated(EnumType.STRING)
    private Actor.Kind byKind;

    private String byText;
    private String byPerson;
    private UUID linkId;
    private String network;
    private String fromText;
    private String toText;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private UUID[] shiftsBefore;

    private Instant until;
    private UUID undoes;
    private boolean delayTold;
    private Instant settledAt;
    private Instant undoneAt;

    protected Change() {}

    static Change wanted(UUID hotline, long revision, Wish wish, Instant now) {
        var change = new Change();
        change.id = UUID.randomUUID();
        change.hotlineId = hotline;
        change.revision = revision;
        change.wantedAt = now;
        change.kind = wish.kind();
        change.state = ChangeView.State.PENDING;
        change.byKind = wish.by().kind();
        change.byText = wish.by().text() == null ? null : wish.by().text().text();
        change.byPerson = wish.by().person();
        change.linkId = wish.by().link();
        change.network = wish.by().network();
        change.fromText = wish.from() == null ? null : wish.from().text();
        change.toText = wish.to() == null ? null : wish.to().text();
        change.shiftsBefore = wish.before().toArray(UUID[]::new);
        change.until = wish.until();
        change.undoes = wish.undoes();
        return change;
    }

    void done(Instant now) {
        state = ChangeView.State.DONE;
        settledAt = now;
    }

    void superseded(Instant now) {
        state = ChangeView.State.SUPERSEDED;
        settledAt = now;
    }

    void givenUp(Instant now) {
        state = ChangeView.State.GIVEN_UP;
        settledAt = now;
    }

    void undone(Instant now) {
        undoneAt = now;
    }

    void delayTold() {
        delayTold = true;
    }

    boolean isDelayTold() {
        return delayTold;
    }

    /** Whether it may be taken back, if it is the latest. */
    public boolean canBeUndone(Instant now) {
        return switch (kind) {
            case GIVEN_UP, DRIFT_REPAIRED -> false;
            case STARTED,
                    CHANGED,
                    JOINED,
                    LEFT,
                    STOPPED,
                    ROTA_STARTED,
                    ROTA_ENDED,
                    UNDONE,
                    DRIFT_ACCEPTED ->
                    undoneAt == null
                            && (state == ChangeView.State.DONE || state == ChangeView.State.PENDING)
                            && now.isBefore(wantedAt.plus(UNDOABLE));
        };
    }

    /** Whether the same person did it, as far as can be told: of links nobody knows who holds them. */
    public boolean isBy(By other) {
        return byPerson != null && byPerson.equals(other.person());
    }

    public UUID id() {
        return id;
    }

    public UUID hotline() {
        return hotlineId;
    }

    public long revision() {
        return revision;
    }

    public Instant wantedAt() {
        return wantedAt;
    }

    public ChangeKind kind() {
        return kind;
    }

    public ChangeView.State state() {
        return state;
    }

    public Actor.Kind byKind() {
        return byKind;
    }

    /** Sealed as {@code actor}; empty where the kind says all, or once it is erased. */
    public Optional<Sealed> byText() {
        return Optional.ofNullable(byText).map(Sealed::new);
    }

    /** Who answered before, sealed as {@code answerer}; empty for nobody. */
    public Optional<Sealed> from() {
        return Optional.ofNullable(fromText).map(Sealed::new);
    }

    /** Who answers since, likewise. */
    public Optional<Sealed> to() {
        return Optional.ofNullable(toText).map(Sealed::new);
    }

    /** The shifts that were under way before. */
    public List<UUID> shiftsBefore() {
        return List.of(shiftsBefore);
    }

    /** When what it began ends by itself. */
    public Optional<Instant> until() {
        return Optional.ofNullable(until);
    }

    /** The earlier change that it takes back; empty for none. */
    public Optional<UUID> undoes() {
        return Optional.ofNullable(undoes);
    }

    public boolean isUndone() {
        return undoneAt != null;
    }

    /**
     * What is noted of a change when it is wanted.
     *
     * @param from null for nobody
     * @param to null for nobody
     * @param before shifts under way before it
     * @param until null for no end
     * @param undoes the change that it takes back; null for none
     */
    record Wish(
            ChangeKind kind,
            By by,
            Sealed from,
            Sealed to,
            List<UUID> before,
            Instant until,
            UUID undoes) {}
}
