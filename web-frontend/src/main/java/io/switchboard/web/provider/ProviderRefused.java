package io.switchboard.web.provider;

/** Somebody does not come in by the provider. */
final class ProviderRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProviderTrouble trouble;

    /** @param reason for operators, without anything of a person */
    ProviderRefused(ProviderTrouble trouble, String reason) {
        super(reason, null, false, false);
        this.trouble = trouble;
    }

    ProviderTrouble trouble() {
        return trouble;
    }
}
