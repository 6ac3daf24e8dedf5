package io.switchboard.e2e;

import io.switchboard.e2e.browser.Browser;
import io.switchboard.e2e.hotline.Hotlines;
import io.switchboard.e2e.hotline.Volunteer;
import io.switchboard.e2e.house.House;
import io.switchboard.e2e.person.Persistent;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the house and the browser when they are first asked for; JUnit closes them after the last test. */
final class Keys implements ParameterResolver {
    private static final Namespace HERE = Namespace.create(Keys.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        var type = parameter.getParameter().getType();
        return type == House.class || type == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var everything = test.getRoot().getStore(HERE);
        var house = everything.computeIfAbsent(House.class, _ -> open(), House.class);
        return parameter.getParameter().getType() == House.class
                ? house
                : everything.computeIfAbsent(
                        Browser.class, _ -> Browser.start(house.site()), Browser.class);
    }

    /** Somebody has been there before: what is done for the first time takes long on a busy machine. */
    private static House open() {
        var house = House.start();
        new Persistent(house).book();
        Volunteer.of(house).awaitsTheirTurn(Hotlines.LILLE);
        return house;
    }
}
