package io.switchboard.web.protection;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A verb that mail programs may ask for besides people, by the form of RFC 8058. They keep no cookies and were shown no form of ours; what
 * lets them in is the secret in the address, which no other site knows. Nothing else gets past the guard of forms.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OneClick {

    String FIELD = "List-Unsubscribe";

    String VALUE = "One-Click";
}
