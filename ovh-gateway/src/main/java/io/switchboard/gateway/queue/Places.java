package io.switchboard.gateway.queue;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.gateway.budget.Allowance;
import io.switchboard.gateway.command.Subject;
import io.switchboard.gateway.number.Numbers;
import io.switchboard.gateway.ovh.HostedNumber;
import io.switchboard.gateway.ovh.Product;
import io.switchboard.gateway.ovh.QueuePlace;
import io.switchboard.gateway.ovh.Queues;
import io.switchboard.gateway.reading.Readings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Where a public number's queue is at OVH. */
@ApplicationScoped
class Places {

    private final Numbers numbers;
    private final Queues queues;
    private final Readings readings;

    Places(Numbers numbers, Queues queues, Readings readings) {
        this.numbers = numbers;
        this.queues = queues;
        this.readings = readings;
    }

    Uni<HostedNumber> number(DialNumber number) {
        return numbers.hosted(Product.QUEUE, number);
    }

    /** The only queue of a number; fails with {@link QueueRefused.NotOneQueue}. */
    Uni<QueuePlace> queue(DialNumber number, Allowance asked) {
        return number(number)
                .chain(
                        hosted ->
                                readings.read(
                                                List.of("queues", number),
                                                readings.names(Subject.account()),
                                                asked,
                                                allowance -> only(hosted, allowance))
                                        .map(found -> found.what()));
    }

    /** A number that has no one queue is asked about again next time. */
    private Uni<QueuePlace> only(HostedNumber hosted, Allowance allowance) {
        return queues.of(hosted, allowance)
                .map(
                        ids -> {
                            if (ids.size() != 1) {
                                throw new QueueRefused.NotOneQueue();
                            }
                            return new QueuePlace(hosted, ids.getFirst());
                        });
    }
}
