package io.switchboard.contracts.hotline;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a phone cannot answer a hotline, in {@code about.reason} of a problem {@code unusable-phone}. */
public enum PhoneRefusal {
    EMPTY,
    /** {@code about.character} is in it, at {@code about.position} counted from 1. */
    STRANGE_CHARACTER,
    TOO_SHORT,
    TOO_LONG,
    /** No number of its country looks like this. */
    NOT_A_NUMBER,
    /** 15, 112 and the like. */
    EMERGENCY,
    /** Whoever calls it pays more: the law forbids to forward there. */
    PREMIUM,
    /** Of {@code about.country}, which the hotline does not allow. */
    FOREIGN,
    /** The hotline's own number: calls would go round in circles. */
    ITSELF;

    /** In kebab case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<PhoneRefusal> of(String word) {
        return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
    }
}
