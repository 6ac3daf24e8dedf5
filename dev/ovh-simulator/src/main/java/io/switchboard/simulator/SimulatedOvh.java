package io.switchboard.simulator;

import io.switchboard.simulator.account.AccountAdmin;
import io.switchboard.simulator.account.Accounts;
import io.switchboard.simulator.admin.AdminRoutes;
import io.switchboard.simulator.api.Operations;
import io.switchboard.simulator.bulk.FeatureAdmin;
import io.switchboard.simulator.bulk.Features;
import io.switchboard.simulator.calls.CallAdmin;
import io.switchboard.simulator.calls.CallLog;
import io.switchboard.simulator.calls.Figures;
import io.switchboard.simulator.clock.Agenda;
import io.switchboard.simulator.clock.ClockAdmin;
import io.switchboard.simulator.clock.SimulatedClock;
import io.switchboard.simulator.conference.ConferenceFeature;
import io.switchboard.simulator.conference.Conferences;
import io.switchboard.simulator.credential.CredentialAdmin;
import io.switchboard.simulator.credential.CredentialOperations;
import io.switchboard.simulator.credential.CredentialPages;
import io.switchboard.simulator.credential.Credentials;
import io.switchboard.simulator.door.Delivery;
import io.switchboard.simulator.door.FrontDoor;
import io.switchboard.simulator.door.Reception;
import io.switchboard.simulator.fault.FaultAdmin;
import io.switchboard.simulator.fault.FaultInjection;
import io.switchboard.simulator.history.Histories;
import io.switchboard.simulator.history.HistoryAdmin;
import io.switchboard.simulator.history.HistoryOperations;
import io.switchboard.simulator.journal.Journal;
import io.switchboard.simulator.journal.Kept;
import io.switchboard.simulator.oauth.ServiceAccountAdmin;
import io.switchboard.simulator.oauth.ServiceAccounts;
import io.switchboard.simulator.oauth.TokenEndpoint;
import io.switchboard.simulator.schema.ApiSchema;
import io.switchboard.simulator.signature.Doorkeeper;
import io.switchboard.simulator.task.TaskOperations;
import io.switchboard.simulator.task.Tasks;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** The simulated OVH, put together: its state, what it answers under {@code /1.0}, and its own paths under {@code /admin}. */
final class SimulatedOvh implements AutoCloseable {
    private final Journal journal;
    private final SimulatedClock clock;
    private final Agenda agenda;
    private final SecureRandom random = new SecureRandom();
    private final Accounts accounts;
    private final Credentials credentials;
    private final ServiceAccounts serviceAccounts;
    private final Conferences conferences;
    private final ConferenceFeature conference;
    private final NumberedServices services;
    private final Histories histories;
    private final FaultInjection faults;
    private final Features features = new Features();
    private final Tasks tasks;
    private final CallLog log;
    private final Figures figures = new Figures();
    private final AdminRoutes admin;
    private final FrontDoor frontDoor;
    private final List<Kept> kept;

    SimulatedOvh(Vertx vertx, SimulatorOptions options) {
        journal = new Journal(options.data());
        clock = new SimulatedClock(Clock.systemUTC(), journal);
        agenda = new Agenda(clock);
        accounts = new Accounts(journal);
        conferences = new Conferences(accounts);
        services = new NumberedServices(accounts, journal, agenda, clock);
        credentials = new Credentials(clock, journal);
        serviceAccounts = new ServiceAccounts(clock, journal);
        histories = new Histories(journal);
        faults = new FaultInjection(clock, random);
        tasks = new Tasks(agenda, clock, options.taskDelay());
        log = new CallLog(options.rememberedCalls());
        var schema = ApiSchema.load("auth", "me", "telephony");
        conference =
                new ConferenceFeature(
                        conferences, histories, journal, tasks, agenda, clock, random);
        services.add(conference::aliases);
        frontDoor =
                new FrontDoor(
                        new Delivery(
                                vertx,
                                new Reception(
                                        operations(schema),
                                        new Doorkeeper(
                                                credentials,
                                                serviceAccounts,
                                                clock,
                                                options.clockTolerance()),
                                        schema,
                                        features),
                                faults,
                                figures,
                                clock),
                        log,
                        clock,
                        agenda);
        admin = admin(vertx);
        kept =
                Stream.concat(
                                Stream.of(
                                        clock,
                                        accounts,
                                        credentials,
                                        serviceAccounts,
                                        conference.kept(),
                                        histories),
                                services.kept().stream())
                        .toList();
    }

    FrontDoor frontDoor() {
        return frontDoor;
    }

    AdminRoutes admin() {
        return admin;
    }

    /**
     * Takes back what the last run left; nobody may look before.
     *
     * @throws IllegalStateException when the data folder cannot be used
     */
    void open() {
        journal.open(kept, agenda::catchUp);
    }

    @Override
    public void close() {
        journal.close();
    }

    private Operations operations(ApiSchema schema) {
        var operations = new Operations(schema);
        accounts.addTo(operations);
        new CredentialOperations(credentials).addTo(operations);
        services.addTo(operations, accounts, tasks);
        new TaskOperations(accounts, tasks).addTo(operations);
        new HistoryOperations(conferences, histories).addTo(operations);
        conference.addTo(operations);
        return operations;
    }

    private AdminRoutes admin(Vertx vertx) {
        var routes = new AdminRoutes(vertx, agenda::catchUp);
        routes.page(HttpMethod.GET, "/", _ -> WelcomePage.html())
                .page(HttpMethod.GET, "/health", _ -> "ready")
                .on(HttpMethod.POST, "/admin/reset", _ -> reset());
        new AccountAdmin(accounts).addTo(routes);
        new CallAdmin(log, figures).addTo(routes);
        new ClockAdmin(clock, agenda).addTo(routes);
        new FaultAdmin(faults).addTo(routes);
        new FeatureAdmin(features).addTo(routes);
        new HistoryAdmin(conferences, histories).addTo(routes);
        services.addTo(routes);
        new CredentialPages(credentials).addTo(routes);
        new CredentialAdmin(credentials).addTo(routes);
        new ServiceAccountAdmin(serviceAccounts).addTo(routes);
        new TokenEndpoint(serviceAccounts, faults).addTo(routes);
        conference.addTo(routes);
        return routes;
    }

    private Object reset() {
        agenda.clear();
        clock.move(Duration.ZERO);
        faults.reset();
        features.reset();
        accounts.reset();
        credentials.reset();
        serviceAccounts.reset();
        conference.reset();
        services.reset();
        histories.reset();
        tasks.reset();
        log.clear();
        figures.reset();
        journal.clear();
        return null;
    }
}
