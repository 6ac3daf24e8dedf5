package io.switchboard.web.access.signin;

/**
 * The form as shown.
 *
 * @param provider the other way in; null where there is none
 * @param addressError what is wrong with the address; null when nothing is
 * @param alert what went wrong otherwise; null when nothing did
 */
record SignInView(
        String address,
        String to,
        String zone,
        String request,
        Provider provider,
        String addressError,
        String alert) {

    record Provider(String name, String path) {}

    static SignInView of(SignInForm form, Provider provider, String addressError, String alert) {
        return new SignInView(
                form.address(),
                form.to().path(),
                form.zoneOrHome().getId(),
                form.request().text(),
                provider,
                addressError,
                alert);
    }

    /** Whether the title says that something is wrong. */
    public boolean troubled() {
        return addressError != null || alert != null;
    }
}
