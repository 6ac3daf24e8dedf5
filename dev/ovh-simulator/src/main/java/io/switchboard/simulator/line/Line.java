package io.switchboard.simulator.line;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.switchboard.simulator.schema.Json;
import java.util.List;
import java.util.Optional;

/** A line with a phone behind it. */
public final class Line {
    private final String billingAccount;
    private final String name;
    private Settings settings;
    private LineOptions options;

    Line(String billingAccount, String name, Settings settings, LineOptions options) {
        this.billingAccount = billingAccount;
        this.name = name;
        this.settings = settings;
        this.options = options;
    }

    static Line initially(String billingAccount, String name, String description) {
        return new Line(
                billingAccount, name, new Settings(description, null), LineOptions.initially(name));
    }

    public String billingAccount() {
        return billingAccount;
    }

    /** OVH's {@code serviceName}: the number with 0033 in front. */
    public String name() {
        return name;
    }

    LineOptions options() {
        return options;
    }

    void changeOptions(ObjectNode changes) {
        options = options.with(changes);
    }

    void change(ObjectNode changes) {
        settings = Json.overlay(Settings.class, settings, changes);
    }

    /** What this line does with a call while its phone is so; empty when the phone rings. */
    public Optional<Forward> forward(Phone phone) {
        return forward(
                        options.forwardUnconditional(),
                        options.forwardUnconditionalNature(),
                        options.forwardUnconditionalNumber())
                .or(() -> forwardWhile(phone));
    }

    private Optional<Forward> forwardWhile(Phone phone) {
        return switch (phone) {
            case FREE -> Optional.empty();
            case BUSY ->
                    forward(
                            options.forwardBusy(),
                            options.forwardBusyNature(),
                            options.forwardBusyNumber());
            case SILENT ->
                    forward(
                            options.forwardNoReply(),
                            options.forwardNoReplyNature(),
                            options.forwardNoReplyNumber());
            case UNREGISTERED ->
                    forward(
                            options.forwardBackup(),
                            options.forwardBackupNature(),
                            options.forwardBackupNumber());
        };
    }

    View view() {
        return new View(
                true,
                settings.description(),
                1,
                Offer.THE_ONLY_ONE,
                "sip",
                false,
                settings.notifications(),
                List.of(Offer.THE_ONLY_ONE.name()),
                name,
                "line",
                2);
    }

    Kept kept() {
        return new Kept(billingAccount, name, settings, options);
    }

    private static Optional<Forward> forward(boolean on, String nature, String number) {
        return on ? Optional.of(new Forward(nature, number)) : Optional.empty();
    }

    /** How the phone behind a line takes a call. */
    public enum Phone {
        FREE,
        BUSY,
        SILENT,
        UNREGISTERED
    }

    /** What can be set on a line besides its options. */
    record Settings(String description, Notifications notifications) {}

    /** OVH's {@code telephony.LineNotificationsOptions}. */
    record Notifications(Logs logs) {}

    /** OVH's {@code telephony.LineNotificationsLogsOptions}. */
    record Logs(String email, String frequency, Boolean sendIfNull) {}

    /** OVH's {@code telephony.LineOffer}; what it costs is not simulated. */
    record Offer(String description, String name, String price) {
        static final Offer THE_ONLY_ONE = new Offer("A simulated line", "simulated", null);
    }

    /** OVH's {@code telephony.Line}. */
    record View(
            boolean canChangePassword,
            String description,
            long deviceSlot,
            Offer getPublicOffer,
            String infrastructure,
            boolean isAttachedToOtherLinesPhone,
            Notifications notifications,
            List<String> offers,
            String serviceName,
            String serviceType,
            long simultaneousLines) {}

    /** A line as the journal keeps it. */
    record Kept(
            String billingAccount, String serviceName, Settings settings, LineOptions options) {}
}
