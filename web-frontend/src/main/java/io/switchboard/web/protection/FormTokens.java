package io.switchboard.web.protection;

import io.switchboard.platform.sealing.Secret;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Ties each form to the browser it was shown to: a cookie holds a random number, the form a signature of it that only we can make
 * (signed double submit). Another site can neither read the one nor make the other, and we remember nothing.
 */
@Named("forms")
@RequestScoped
public class FormTokens {

    static final String FIELD = "form-token";
    private static final String COOKIE = "form";

    private final Cookies cookies;
    private final FormSeal seal;
    private String number;

    FormTokens(Cookies cookies, FormSeal seal) {
        this.cookies = cookies;
        this.seal = seal;
    }

    /** A token for one form of the page being shown; differs each time, so that nothing can be learnt from the page's size. */
    public String getToken() {
        if (number == null) {
            number = cookies.get(COOKIE).filter(FormSeal::isNumber).orElseGet(this::newNumber);
        }
        return seal.token(number);
    }

    /** What tells this browser from others until its window is closed; empty before it was shown a form. It tells nothing else. */
    public Optional<String> browser() {
        return cookies.get(COOKIE)
                .filter(FormSeal::isNumber)
                .map(it -> HexFormat.of().formatHex(new Secret(it).hash()));
    }

    /** Whether {@code token} stood in a form that this browser was shown. */
    boolean matches(String token) {
        return cookies.get(COOKIE)
                .filter(FormSeal::isNumber)
                .map(it -> token != null && seal.fits(token, it))
                .orElse(false);
    }

    private String newNumber() {
        var fresh = FormSeal.newNumber();
        cookies.setForNow(COOKIE, fresh);
        return fresh;
    }
}
