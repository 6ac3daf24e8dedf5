package io.switchboard.parts.provider;

import java.util.EnumSet;
import java.util.Set;

/** How the provider signs, and what it does wrong, at this moment. */
final class Behaviour {
    private final Algorithm usual;
    private Algorithm algorithm;
    private Set<Mischief> mischief = EnumSet.noneOf(Mischief.class);

    Behaviour(Algorithm usual) {
        this.usual = usual;
        this.algorithm = usual;
    }

    synchronized Algorithm algorithm() {
        return algorithm;
    }

    synchronized void sign(Algorithm chosen) {
        algorithm = chosen;
    }

    synchronized boolean does(Mischief wrong) {
        return mischief.contains(wrong);
    }

    synchronized void misbehave(Set<Mischief> wrongs) {
        mischief = wrongs.isEmpty() ? EnumSet.noneOf(Mischief.class) : EnumSet.copyOf(wrongs);
    }

    synchronized void behave() {
        mischief = EnumSet.noneOf(Mischief.class);
        algorithm = usual;
    }
}
