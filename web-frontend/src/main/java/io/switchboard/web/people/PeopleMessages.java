package io.switchboard.web.people;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around people, as administrators see them. */
@MessageBundle(value = "people", locale = "fr")
public interface PeopleMessages {

    @Message("Personnes")
    String title();

    @Message("Administrateurs et administratrices")
    String administrators();

    @Message(
            "En plus des personnes nommées dans les réglages. Une nomination vaut tout de suite, un retrait aussi.")
    String administratorsLead();

    @Message("Personne d’autre que celles des réglages.")
    String none();

    @Message("Adresse électronique")
    String address();

    @Message("Nommer")
    String appoint();

    @Message("Par")
    String by();

    @Message("Depuis")
    String at();

    @Message("Retirer")
    String dismiss();

    @Message("Retirer {address}")
    String dismissOf(String address);

    @Message("Cette adresse n’est pas complète\u00a0: écrivez-la comme nom@exemple.gouv.fr.")
    String noAddress();

    @Message("Retirer ce droit\u00a0?")
    String dismissTitle();

    @Message("Cette personne ne pourra plus administrer, tout de suite.")
    String dismissLead();

    @Message("Oui, retirer")
    String dismissYes();

    @Message("Non, ne rien changer")
    String dismissNo();

    @Message("Fermer des sessions")
    String sessions();

    @Message("Déconnecte une personne de tous ses navigateurs\u00a0; elle peut se reconnecter.")
    String sessionsLead();

    @Message("Fermer ses sessions")
    String end();

    @Message("Fermer les sessions de tout le monde")
    String everybody();

    @Message("Fermer les sessions de cette personne\u00a0?")
    String endTitle();

    @Message("Fermer les sessions de tout le monde\u00a0?")
    String endAllTitle();

    @Message("Toutes ses sessions seront fermées, dans tous ses navigateurs.")
    String endLead();

    @Message(
            "Toutes les personnes connectées seront déconnectées, vous aussi si vous êtes entré sans clé d’administration.")
    String endAllLead();

    @Message("Oui, fermer")
    String endYes();

    @Message("Non, ne rien changer")
    String endNo();

    @Message("Les sessions sont fermées")
    String endedTitle();

    @Message("Elles ne valent plus rien, dans aucun navigateur.")
    String endedWhat();

    @Message("Retour aux personnes")
    String back();
}
