package io.switchboard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import io.switchboard.parts.provider.Mischief;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

@WebTest
class RefusingTheProviderTest {

    private static final String CLAIRE = "claire.provider@example.org";

    private final Browser browser = Browser.french();
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final Handler ear = new Ear();

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(ear);
    }

    @AfterEach
    void letsNobodyInAndTellsNobody() {
        Logger.getLogger("").removeHandler(ear);
        assertThat(browser.cookie("__Host-person")).isNull();
        assertThat(said).noneMatch(line -> line.contains("claire.provider"));
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.MATCH_ANY,
            names = {"ID_TOKEN_.*"})
    void believesNoIdTokenButTheOneItAskedFor(Mischief wrong) {
        ProviderRemote.does(wrong);

        isNotBelieved(browser.opensAsWritten(back(CLAIRE)));
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "USERINFO_PLAIN",
                "USERINFO_UNSIGNED",
                "USERINFO_FORGED",
                "USERINFO_EXPIRED",
                "USERINFO_OF_ANOTHER_ISSUER",
                "USERINFO_FOR_ANOTHER_PROGRAM",
                "USERINFO_OF_ANOTHER_SUBJECT"
            })
    void believesOnlyWhatIsSignedAboutThePerson(Mischief wrong) {
        ProviderRemote.does(wrong);

        isNotBelieved(browser.opensAsWritten(back(CLAIRE)));
    }

    @ParameterizedTest
    @EnumSource(names = {"EMAIL_MISSING", "EMAIL_NOT_VERIFIED"})
    void knowsNobodyWithoutAnAddressThatIsTheirs(Mischief wrong) {
        ProviderRemote.does(wrong);

        browser.opensAsWritten(back(CLAIRE))
                .statusCode(403)
                .body(
                        allOf(
                                containsString("Votre adresse électronique manque"),
                                containsString("href=\"/sign-out/provider\"")));
    }

    @Test
    void offersAnotherAccountToWhomItDoesNotLetIn() {
        browser.opensAsWritten(back("claire.provider@elsewhere.example"))
                .statusCode(403)
                .body(
                        allOf(
                                containsString("pas autorisée ici"),
                                containsString("Se déconnecter de Laissez-passer"),
                                containsString("href=\"/sign-in\""),
                                not(containsString("claire.provider"))));

        browser.opens("/sign-out/provider").statusCode(200).body(containsString("id_token_hint="));
    }

    @Test
    void isCalmWhenSomebodyCancels() {
        browser.opensAsWritten(ProviderRemote.cancel(atTheProvider()))
                .statusCode(403)
                .body(
                        allOf(
                                containsString("La connexion a été abandonnée"),
                                containsString("href=\"/sign-in/provider\"")));
    }

    @Test
    void speaksEnglishToo() {
        Browser.english()
                .opens("/sign-in/provider/return?error=access_denied&state=x")
                .statusCode(403)
                .body(containsString("Signing in was given up"));
    }

    @Test
    void isCalmWhenTheProviderErrs() {
        ProviderRemote.does(Mischief.ERRS);

        browser.opensAsWritten(back(CLAIRE))
                .statusCode(502)
                .body(
                        allOf(
                                containsString("Laissez-passer a rencontré une erreur"),
                                not(containsString("something went wrong"))));
    }

    @Test
    void takesAWayBackOnce() {
        var other = Browser.french();
        var back =
                ProviderRemote.signIn(
                        other.opens("/sign-in/provider").extract().header("Location"), CLAIRE, "");
        other.opensAsWritten(back).statusCode(303);

        isOver(other.opensAsWritten(back));
    }

    @Test
    void takesACodeOnce() {
        var other = Browser.french();
        var spent =
                ProviderRemote.signIn(
                        other.opens("/sign-in/provider").extract().header("Location"), CLAIRE, "");
        other.opensAsWritten(spent).statusCode(303);

        isOver(browser.opensAsWritten(withCodeOf(spent, back(CLAIRE))));
    }

    @Test
    void takesNoCodeThatAnotherBrowserWasGiven() {
        var other = Browser.french();
        var theirs =
                ProviderRemote.signIn(
                        other.opens("/sign-in/provider").extract().header("Location"), CLAIRE, "");

        isOver(browser.opensAsWritten(theirs));
        isOver(browser.opensAsWritten(withCodeOf(theirs, back(CLAIRE))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?code=guessed",
                "?state=guessed",
                "?code=guessed&state=guessed",
                "?code=a&state=b&state=c"
            })
    void takesNoWayBackThatNobodySetOutOn(String query) {
        isOver(browser.opensAsWritten("/sign-in/provider/return" + query));
    }

    @Test
    void takesNoOtherStateThanItsOwn() {
        var back = back(CLAIRE);

        isOver(browser.opensAsWritten(back.replaceFirst("state=[^&]*", "state=guessed")));
        isOver(browser.opensAsWritten(back.replaceFirst("&?state=[^&]*", "")));
    }

    @Test
    void takesNoAlteredCookie() {
        var back = back(CLAIRE);
        var state =
                browser.cookies().stream()
                        .filter(name -> name.startsWith("q_auth"))
                        .findFirst()
                        .orElseThrow();
        var kept = browser.cookie(state);

        browser.keeps(state, kept.substring(0, kept.length() - 8) + "AAAAAAAA");

        isNotBelieved(browser.opensAsWritten(back));
    }

    private String atTheProvider() {
        return browser.opens("/sign-in/provider").statusCode(303).extract().header("Location");
    }

    private String back(String email) {
        return ProviderRemote.signIn(atTheProvider(), email, "");
    }

    private static String withCodeOf(String one, String other) {
        var code = one.replaceFirst(".*[?&](code=[^&]*).*", "$1");
        return other.replaceFirst("code=[^&]*", code);
    }

    private static void isNotBelieved(ValidatableResponse answer) {
        answer.statusCode(403)
                .body(
                        allOf(
                                containsString("Votre identité n’a pas pu être vérifiée"),
                                containsString("href=\"/sign-in/provider\""),
                                not(containsString("Exception"))));
    }

    private static void isOver(ValidatableResponse answer) {
        answer.statusCode(400)
                .body(
                        allOf(
                                containsString("Cette connexion n’est plus valable"),
                                containsString("href=\"/sign-in/provider\"")));
    }

    private final class Ear extends Handler {
        @Override
        public void publish(LogRecord line) {
            said.add(line.getMessage() + " " + Arrays.toString(line.getParameters()));
            for (var cause = line.getThrown(); cause != null; cause = cause.getCause()) {
                said.add(cause.toString());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
