package io.switchboard.simulator.queue;

import com.fasterxml.jackson.databind.JsonNode;
import io.switchboard.simulator.account.Accounts;
import io.switchboard.simulator.admin.AdminProblem;
import io.switchboard.simulator.api.Call;
import io.switchboard.simulator.api.OvhProblem;
import io.switchboard.simulator.journal.Journal;
import io.switchboard.simulator.journal.Kept;
import io.switchboard.simulator.line.Lines;
import io.switchboard.simulator.number.Alias;
import io.switchboard.simulator.schema.Json;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The easyHunting services of the billing accounts. */
public final class Huntings implements Kept {
    private static final String KIND = "hunting";

    private final Accounts accounts;
    private final Journal journal;
    private final Clock clock;
    private final Ringing ringing;
    private final Map<String, Hunting> services = new LinkedHashMap<>();
    private long nextId;

    public Huntings(Accounts accounts, Lines lines, Journal journal, Clock clock) {
        this.accounts = accounts;
        this.journal = journal;
        this.clock = clock;
        ringing = new Ringing(lines);
        reset();
    }

    public void reset() {
        services.clear();
        nextId = 4_000_001;
        new Seed(this, clock.instant()).sow();
    }

    public Stream<? extends Alias> aliases() {
        return services.values().stream().map(service -> new HuntingAlias(this, service));
    }

    Optional<Hunting> find(String serviceName) {
        return Optional.ofNullable(services.get(serviceName));
    }

    /** The service that a call of the API is about. */
    Hunting service(Call call) {
        accounts.require(call.text("billingAccount"));
        return find(call.text("serviceName"))
                .filter(service -> service.billingAccount().equals(call.text("billingAccount")))
                .orElseThrow(OvhProblem::unknownService);
    }

    Hunting serviceForAdmin(String name) {
        return find(name).orElseThrow(() -> AdminProblem.notFound("queue service " + name));
    }

    List<String> listed(Call call) {
        var account = call.text("billingAccount");
        accounts.require(account);
        return services.values().stream()
                .filter(service -> service.billingAccount().equals(account))
                .map(Hunting::name)
                .toList();
    }

    List<Hunting> all() {
        return List.copyOf(services.values());
    }

    /** A fresh id for an agent, a queue, a condition or a call. */
    long nextId() {
        return nextId++;
    }

    /** As a service has it at first. */
    Queue freshQueue(Instant now) {
        return new Queue(nextId(), QueueSettings.of(Json.object()), QueueFigures.since(now));
    }

    Hunting add(Hunting.Line line) {
        var service = new Hunting(line);
        services.put(line.serviceName(), service);
        return service;
    }

    Ringing ringing() {
        return ringing;
    }

    /** Notes that the service is another now. */
    void changed(Hunting service) {
        ringing.observe(service, clock.instant());
        write(service);
    }

    private void write(Hunting service) {
        journal.write(KIND, service.line(nextId));
    }

    @Override
    public boolean recall(String kind, JsonNode what) {
        if (!kind.equals(KIND)) {
            return false;
        }
        var line = Json.as(Hunting.Line.class, what);
        nextId = Math.max(nextId, line.nextId());
        add(line);
        return true;
    }

    @Override
    public void writeAll() {
        services.values().forEach(this::write);
    }
}
