package io.switchboard.simulator.conference;

import io.switchboard.simulator.admin.AdminRoutes;
import io.switchboard.simulator.api.Operations;
import io.switchboard.simulator.clock.Agenda;
import io.switchboard.simulator.history.Histories;
import io.switchboard.simulator.journal.Journal;
import io.switchboard.simulator.journal.Kept;
import io.switchboard.simulator.number.Alias;
import io.switchboard.simulator.task.Tasks;
import java.time.Clock;
import java.util.Random;
import java.util.stream.Stream;

/** The conference part of OVH, put together. */
public final class ConferenceFeature {
    private final Conferences conferences;
    private final Rooms rooms;
    private final RoomLines lines;
    private final Tasks tasks;
    private final Clock clock;
    private final EventsChannels channels = new EventsChannels();

    public ConferenceFeature(
            Conferences conferences,
            Histories histories,
            Journal journal,
            Tasks tasks,
            Agenda agenda,
            Clock clock,
            Random random) {
        this.conferences = conferences;
        this.lines = new RoomLines(journal);
        this.rooms = new Rooms(agenda, clock, random, histories, lines);
        this.tasks = tasks;
        this.clock = clock;
    }

    public void addTo(Operations operations) {
        new NumberOperations(conferences, lines, clock).addTo(operations);
        new RoomOperations(conferences, rooms, lines, tasks, channels).addTo(operations);
        new ParticipantOperations(conferences, rooms, tasks).addTo(operations);
        new WebAccessOperations(conferences).addTo(operations);
    }

    public void addTo(AdminRoutes routes) {
        new RoomAdmin(conferences, rooms).addTo(routes);
        channels.addTo(routes);
    }

    public Stream<? extends Alias> aliases() {
        return conferences.all().stream().map(number -> new ConferenceAlias(number, lines));
    }

    public void reset() {
        conferences.reset();
        channels.reset();
    }

    /** What of it outlives a restart. */
    public Kept kept() {
        return new KeptConferences(conferences, rooms, lines);
    }
}
