package io.switchboard.e2e;

import io.switchboard.e2e.house.House;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** Its constructor is given the {@link House} that all tests of the JVM share, and a browser. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Keys.class)
public @interface InTheHouse {}
