package io.switchboard.simulator;

import io.switchboard.simulator.account.Accounts;
import io.switchboard.simulator.admin.AdminRoutes;
import io.switchboard.simulator.api.Operations;
import io.switchboard.simulator.clock.Agenda;
import io.switchboard.simulator.clock.SimulatedClock;
import io.switchboard.simulator.journal.Journal;
import io.switchboard.simulator.journal.Kept;
import io.switchboard.simulator.line.LineAdmin;
import io.switchboard.simulator.line.Lines;
import io.switchboard.simulator.number.Alias;
import io.switchboard.simulator.number.Numbers;
import io.switchboard.simulator.queue.Huntings;
import io.switchboard.simulator.queue.QueueFeature;
import io.switchboard.simulator.redirect.RedirectAdmin;
import io.switchboard.simulator.redirect.RedirectOperations;
import io.switchboard.simulator.redirect.Redirects;
import io.switchboard.simulator.ring.Exchange;
import io.switchboard.simulator.ring.RingAdmin;
import io.switchboard.simulator.task.Tasks;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What numbers do besides conferences, put together: lines, aliases that lead to them, queues, and who rings in the end. */
final class NumberedServices {
    private final Numbers numbers;
    private final Lines lines;
    private final Redirects redirects;
    private final Huntings huntings;
    private final QueueFeature queues;

    NumberedServices(Accounts accounts, Journal journal, Agenda agenda, SimulatedClock clock) {
        numbers = new Numbers(accounts);
        lines = new Lines(accounts, journal);
        redirects = new Redirects(journal);
        huntings = new Huntings(accounts, lines, journal, clock);
        queues = new QueueFeature(huntings, agenda, clock);
        numbers.add(redirects::aliases);
        numbers.add(huntings::aliases);
        numbers.add(name -> lines.find(name).isPresent());
    }

    /** @param aliases of another feature, as they are when asked */
    void add(Supplier<Stream<? extends Alias>> aliases) {
        numbers.add(aliases);
    }

    void addTo(Operations operations, Accounts accounts, Tasks tasks) {
        numbers.addTo(operations);
        lines.addTo(operations);
        queues.addTo(operations);
        new RedirectOperations(accounts, redirects, tasks).addTo(operations);
    }

    void addTo(AdminRoutes routes) {
        new LineAdmin(lines, numbers).addTo(routes);
        new RedirectAdmin(redirects, numbers).addTo(routes);
        queues.addTo(routes, numbers);
        new RingAdmin(new Exchange(numbers, lines, redirects, queues)).addTo(routes);
    }

    List<Kept> kept() {
        return List.of(lines, redirects, huntings);
    }

    void reset() {
        lines.reset();
        redirects.reset();
        huntings.reset();
    }
}
