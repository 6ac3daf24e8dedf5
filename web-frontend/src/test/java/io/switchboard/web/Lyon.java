package io.switchboard.web;

import io.switchboard.contracts.hotline.Actor;
import io.switchboard.contracts.hotline.Answerer;
import io.switchboard.contracts.hotline.ChangeKind;
import io.switchboard.contracts.hotline.ChangeView;
import io.switchboard.contracts.hotline.DriftView;
import io.switchboard.contracts.hotline.HotlineKind;
import io.switchboard.contracts.hotline.HotlineSummary;
import io.switchboard.contracts.hotline.HotlineView;
import io.switchboard.contracts.hotline.QueueSight;
import io.switchboard.contracts.hotline.Settling;
import io.switchboard.contracts.hotline.Unanswered;
import io.switchboard.contracts.hotline.volunteer.VolunteerView;
import io.switchboard.contracts.phone.DialNumber;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** The hotline of Lyon as forwarding-service tells of it: a line with two volunteers that nobody answers, unless a test says otherwise. */
record Lyon(
        HotlineKind kind,
        int several,
        List<Answerer> answerers,
        Settling settling,
        HotlineSummary.Next next,
        boolean knownOnly,
        boolean mayManage,
        DriftView drift,
        List<ChangeView> changes) {

    static final UUID CLAIRE = UUID.fromString("11111111-1111-4111-8111-111111111111");
    static final UUID PAUL = UUID.fromString("22222222-2222-4222-8222-222222222222");
    static final UUID SHIFT = UUID.fromString("33333333-3333-4333-8333-333333333333");
    static final UUID OTHER_SHIFT = UUID.fromString("44444444-4444-4444-8444-444444444444");
    static final UUID CHANGE = UUID.fromString("55555555-5555-4555-8555-555555555555");
    static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private static final long REVISION = 7;

    static Lyon line() {
        return new Lyon(
                HotlineKind.LINE, 1, List.of(), settled(), null, false, true, null, List.of());
    }

    static Lyon queue() {
        return new Lyon(
                HotlineKind.QUEUE, 3, List.of(), settled(), null, false, true, null, List.of());
    }

    Lyon answeredBy(Answerer... somebody) {
        return new Lyon(
                kind,
                several,
                List.of(somebody),
                settling,
                next,
                knownOnly,
                mayManage,
                drift,
                changes);
    }

    Lyon standing(Settling.State state, String reason, Instant nextTry) {
        var how = new Settling(state, reason, ago(Duration.ofMinutes(2)), nextTry);
        return new Lyon(kind, several, answerers, how, next, knownOnly, mayManage, drift, changes);
    }

    Lyon planned(String name, Instant start) {
        var shift = new HotlineSummary.Next(name, start, start.plus(Duration.ofHours(3)));
        return new Lyon(
                kind, several, answerers, settling, shift, knownOnly, mayManage, drift, changes);
    }

    /** As who comes by a volunteer link sees it. */
    Lyon forVolunteers(boolean knownOnes) {
        return new Lyon(kind, several, answerers, settling, next, knownOnes, false, drift, changes);
    }

    Lyon drifted(DriftView found) {
        return new Lyon(
                kind, several, answerers, settling, next, knownOnly, mayManage, found, changes);
    }

    Lyon changed(ChangeView... latest) {
        return new Lyon(
                kind,
                several,
                answerers,
                settling,
                next,
                knownOnly,
                mayManage,
                drift,
                List.of(latest));
    }

    HotlineSummary summary() {
        return new HotlineSummary(
                "lyon",
                "Permanence de Lyon",
                new DialNumber("0033478000001"),
                kind,
                answerers,
                settling,
                next,
                ZONE);
    }

    HotlineView view() {
        return new HotlineView(
                summary(),
                REVISION,
                several,
                knownOnly,
                mayManage,
                Unanswered.Kind.NOTHING,
                List.of("FR"),
                drift,
                List.of(
                        new VolunteerView(CLAIRE, "Claire", phone("0612345689"), null),
                        new VolunteerView(PAUL, "Paul", phone("0472000001"), null)),
                changes);
    }

    private String phone(String whole) {
        return mayManage
                ? whole.replaceAll("(..)(?=.)", "$1 ")
                : whole.substring(0, 2)
                        + " "
                        + whole.substring(2, 4)
                        + " •• •• "
                        + whole.substring(8);
    }

    /** From now on forwarding-service's double knows it so, and it alone, whatever is asked for. */
    void isThere() {
        ForwardingRemote.answers("hotlines/listing", List.of(summary()));
        ForwardingRemote.answers("hotlines/showing", view());
        for (var act : List.of("answering", "stopping", "undoing", "retrying", "giving-up")) {
            ForwardingRemote.answers("hotlines/" + act, view());
        }
        ForwardingRemote.answers("hotlines/calls", calls());
    }

    private static QueueSight calls() {
        var waits = List.of(ago(Duration.ofSeconds(190)), ago(Duration.ofSeconds(20)));
        var talks = new QueueSight.Answered(ago(Duration.ofMinutes(9)), ago(Duration.ofMinutes(7)));
        var counted = Instant.parse("2026-11-02T08:00:00Z");
        return new QueueSight(waits, List.of(talks), 142L, 9L, counted, Instant.now(), false);
    }

    static Answerer claire() {
        return new Answerer(
                SHIFT, "Claire", "06 12 •• •• 89", ago(Duration.ofHours(1)), null, false, null);
    }

    static Answerer paul(Instant until) {
        return new Answerer(
                OTHER_SHIFT,
                "Paul",
                "04 72 •• •• 01",
                ago(Duration.ofMinutes(5)),
                until,
                true,
                null);
    }

    static Answerer conference(UUID id) {
        return new Answerer(SHIFT, null, null, ago(Duration.ofMinutes(5)), null, false, id);
    }

    static ChangeView change(ChangeKind kind, Actor by, String from, String to, boolean undoable) {
        return new ChangeView(
                CHANGE,
                ago(Duration.ofMinutes(5)),
                kind,
                ChangeView.State.DONE,
                by,
                from,
                to,
                undoable);
    }

    static Instant ago(Duration spell) {
        return Instant.now().minus(spell);
    }

    private static Settling settled() {
        return new Settling(Settling.State.SETTLED, null, null, null);
    }
}
