package io.switchboard.forwarding.answering;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.hotline.HotlineKey;
import io.switchboard.contracts.hotline.TestReport;

/** Looks at OVH along the way of a call. */
public interface WayTest {

    /** Fails with what {@link io.switchboard.contracts.hotline.HotlineApi#test} says. */
    Uni<TestReport> test(HotlineKey key);
}
