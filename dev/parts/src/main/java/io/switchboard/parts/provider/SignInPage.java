package io.switchboard.parts.provider;

import io.switchboard.parts.web.Answer;
import io.switchboard.parts.web.Page;
import java.util.Locale;

/** Asks who somebody is, and believes them. */
final class SignInPage {
    private static final Words FRENCH =
            new Words(
                    "fr",
                    "Qui êtes-vous ?",
                    "Fournisseur d’identité de développement : il croit ce qu’on lui dit.",
                    "Adresse électronique",
                    "Prénom",
                    "Nom",
                    "Groupes, séparés par des virgules",
                    "Continuer",
                    "Annuler");
    private static final Words ENGLISH =
            new Words(
                    "en",
                    "Who are you?",
                    "An identity provider for development: it believes what it is told.",
                    "E-mail address",
                    "Given name",
                    "Last name",
                    "Groups, separated by commas",
                    "Continue",
                    "Cancel");

    private SignInPage() {}

    private record Words(
            String language,
            String title,
            String what,
            String email,
            String givenName,
            String usualName,
            String groups,
            String go,
            String cancel) {}

    /** @param accepted the browser's {@code Accept-Language}; French unless it prefers English */
    static Answer show(String query, String accepted) {
        boolean english = accepted.toLowerCase(Locale.ROOT).startsWith("en");
        Words words = english ? ENGLISH : FRENCH;
        return new Page(words.title())
                .in(words.language())
                .add("<h1>%s</h1><p>%s</p>", words.title(), words.what())
                .add("<form method=post action=\"?%s\">", query)
                .add(
                        "<p><label>%s<br><input name=email type=email required autofocus value=\"camille@example.org\"></label></p>",
                        words.email())
                .add(
                        "<p><label>%s<br><input name=given_name value=\"Camille\"></label></p>",
                        words.givenName())
                .add(
                        "<p><label>%s<br><input name=usual_name value=\"Durand\"></label></p>",
                        words.usualName())
                .add("<p><label>%s<br><input name=groups></label></p>", words.groups())
                .add("<p><button name=decision value=go>%s</button> ", words.go())
                .add(
                        "<button name=decision value=cancel formnovalidate>%s</button></p></form>",
                        words.cancel())
                .answer();
    }
}
