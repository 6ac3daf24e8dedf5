package io.switchboard.contracts.forwarding;

/** What happens to hotlines, in the topic {@code forwarding-events}; the subject is the hotline. A new kind of event is a new record here. */
public sealed interface ForwardingEvent
        permits ForwardingChanged,
                ForwardingDelayed,
                HotlineUnattended,
                ShiftReminderDue,
                ShiftDeclined {

    String TOPIC = "forwarding-events";
}
