package io.switchboard.simulator.line;

import com.fasterxml.jackson.databind.JsonNode;
import io.switchboard.simulator.account.Accounts;
import io.switchboard.simulator.api.Call;
import io.switchboard.simulator.api.Operations;
import io.switchboard.simulator.api.OvhProblem;
import io.switchboard.simulator.journal.Journal;
import io.switchboard.simulator.journal.Kept;
import io.switchboard.simulator.schema.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code /telephony/{billingAccount}/line}. */
public final class Lines implements Kept {
    /** What is there at first. */
    public static final List<String> NUMBERS =
            List.of("0033199000011", "0033199000012", "0033199000013");

    private static final String ALL = "/telephony/{billingAccount}/line";
    private static final String LINE = ALL + "/{serviceName}";
    private static final String KIND = "line";

    private final Accounts accounts;
    private final Journal journal;
    private final Map<String, Line> lines = new LinkedHashMap<>();

    public Lines(Accounts accounts, Journal journal) {
        this.accounts = accounts;
        this.journal = journal;
        reset();
    }

    public void reset() {
        lines.clear();
        for (var name : NUMBERS) {
            lines.put(name, Line.initially(Accounts.BILLING_ACCOUNT, name, "Line " + name));
        }
    }

    public void addTo(Operations operations) {
        operations
                .get(ALL, this::listed)
                .get(LINE, call -> line(call).view())
                .put(LINE, this::change)
                .get(LINE + "/options", call -> line(call).options())
                .put(LINE + "/options", this::changeOptions);
    }

    public Optional<Line> find(String serviceName) {
        return Optional.ofNullable(lines.get(serviceName));
    }

    /** The number that rings when this one is called: that of a line's forward, else itself. */
    public String reached(String number) {
        return find(number)
                .flatMap(line -> line.forward(Line.Phone.FREE))
                .filter(forward -> forward.isToNumber() && !forward.number().isEmpty())
                .map(Forward::number)
                .orElse(number);
    }

    List<Line> all() {
        return List.copyOf(lines.values());
    }

    void put(Line line) {
        lines.put(line.name(), line);
        write(line);
    }

    @Override
    public boolean recall(String kind, JsonNode what) {
        if (!kind.equals(KIND)) {
            return false;
        }
        var kept = Json.as(Line.Kept.class, what);
        lines.put(
                kept.serviceName(),
                new Line(
                        kept.billingAccount(),
                        kept.serviceName(),
                        kept.settings(),
                        kept.options()));
        return true;
    }

    @Override
    public void writeAll() {
        lines.values().forEach(this::write);
    }

    private List<String> listed(Call call) {
        var account = call.text("billingAccount");
        accounts.require(account);
        return lines.values().stream()
                .filter(line -> line.billingAccount().equals(account))
                .map(Line::name)
                .toList();
    }

    private Object change(Call call) {
        var line = line(call);
        line.change(call.body());
        write(line);
        return null;
    }

    private Object changeOptions(Call call) {
        var line = line(call);
        line.changeOptions(call.body());
        write(line);
        return null;
    }

    private Line line(Call call) {
        accounts.require(call.text("billingAccount"));
        return find(call.text("serviceName"))
                .filter(line -> line.billingAccount().equals(call.text("billingAccount")))
                .orElseThrow(OvhProblem::unknownService);
    }

    private void write(Line line) {
        journal.write(KIND, line.kept());
    }
}
