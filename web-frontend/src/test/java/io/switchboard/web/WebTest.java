package io.switchboard.web;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A test against the running frontend, before which the services behind it are well and have forgotten what they were asked. */
@QuarkusTest
@WithTestResource(RunningBooking.class)
@WithTestResource(RunningForwarding.class)
@WithTestResource(RunningCollector.class)
@WithTestResource(RunningGateway.class)
@WithTestResource(RunningNotifier.class)
@WithTestResource(RunningProvider.class)
@ExtendWith(WebTest.Forgetting.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface WebTest {

    /** Runs inside the application's class loader. */
    class Forgetting implements BeforeEachCallback {
        @Override
        public void beforeEach(ExtensionContext context) {
            BookingRemote.forget();
            ForwardingRemote.forget();
            CollectorRemote.REMOTE.forget();
            NotifierRemote.REMOTE.forget();
            GatewayRemote.forget();
            ProviderRemote.recovers();
        }
    }
}
