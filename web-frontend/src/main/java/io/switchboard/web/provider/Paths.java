package io.switchboard.web.provider;

/** Addresses of ours that the provider is told, or that lead there. */
final class Paths {

    static final String SIGN_IN = "/sign-in/provider";
    static final String SIGNED_IN = SIGN_IN + "/return";
    static final String SIGN_OUT = "/sign-out/provider";
    static final String SIGNED_OUT = "/sign-out/return";

    private Paths() {}
}
