package io.switchboard.gateway.ovh;

import jakarta.inject.Singleton;
import java.lang.reflect.Proxy;
import java.util.List;

/** All that saves calls and that OVH does not promise, wanted. */
@Singleton
public class Frugal {

    private final TypedCalls calls;
    private final OvhJson json;
    private final OvhConfig config;

    Frugal(TypedCalls calls, OvhJson json, OvhConfig config) {
        this.calls = calls;
        this.json = json;
        this.config = config;
    }

    public Batches batches() {
        return new Batches(calls, json, settings());
    }

    public Pages pages() {
        return new Pages(calls, json, settings());
    }

    private OvhConfig settings() {
        return (OvhConfig)
                Proxy.newProxyInstance(
                        OvhConfig.class.getClassLoader(),
                        new Class<?>[] {OvhConfig.class},
                        (_, setting, _) ->
                                List.of("batch", "pages").contains(setting.getName())
                                        ? true
                                        : setting.invoke(config));
    }
}
