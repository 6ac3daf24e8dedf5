package io.switchboard.web.conferencesearch;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around conferences and rooms as administrators see them. */
@MessageBundle(value = "search", locale = "fr")
public interface SearchMessages {

    @Message("Conférences")
    String title();

    @Message("Les plus récentes d’abord. Ni adresses ni codes ne sont montrés ici.")
    String lead();

    @Message("État")
    String state();

    @Message("tous")
    String all();

    @Message("Domaine")
    String domain();

    @Message("Par exemple exemple.gouv.fr. Vide\u00a0: tous.")
    String domainHint();

    @Message("Chercher")
    String search();

    @Message("Aucune conférence ne correspond.")
    String none();

    @Message("Page suivante")
    String next();

    @Message("Retour au début")
    String first();

    @Message("en ouverture")
    String opening();

    @Message("ouverte")
    String open();

    @Message("en fermeture")
    String ending();

    @Message("terminée")
    String ended();

    @Message("échouée")
    String failed();

    @Message("perdue")
    String lost();

    @Message("annulée")
    String cancelled();

    @Message("en attente d’OVH")
    String waits();

    @Message("inconnu")
    String unknownDomain();

    @Message("pas encore choisi")
    String noNumber();

    @Message("Numéro")
    String number();

    @Message("Réservée")
    String booked();

    @Message("Fin")
    String ends();

    @Message("Appels à OVH")
    String attempts();

    @Message("Annuler")
    String cancel();

    @Message("Annuler la conférence de {domain}")
    String cancelOf(String domain);

    @Message("Annuler cette conférence\u00a0?")
    String cancelTitle();

    @Message(
            "Les personnes en ligne seront coupées, et la personne qui a réservé en sera informée. Cela ne s’annule pas.")
    String cancelLead();

    @Message("Oui, annuler")
    String cancelYes();

    @Message("Non, la garder")
    String cancelNo();

    @Message("Elle est en cours d’ouverture\u00a0: réessayez dans un instant.")
    String stillOpening();

    @Message("Salles inconnues")
    String rooms();

    @Message(
            "Des salles ouvertes chez OVH qu’aucune conférence ne connaît. Un autre programme peut partager le compte\u00a0: vérifiez avant d’en fermer une.")
    String roomsLead();

    @Message("Aucune salle inconnue.")
    String noRooms();

    @Message("Ouverte par Switchboard")
    String opened();

    @Message("ouverte par quelqu’un d’autre")
    String foreign();

    @Message("ouverte par Switchboard")
    String ours();

    @Message("Vue pour la première fois")
    String seenFirst();

    @Message("Vue pour la dernière fois")
    String seenLast();

    @Message("Fermeture demandée")
    String endAsked();

    @Message("Fermer")
    String end();

    @Message("Fermer la salle du {number}")
    String endOf(String number);

    @Message("Fermer cette salle\u00a0?")
    String endTitle();

    @Message("Les personnes en ligne seront coupées. Cela ne s’annule pas.")
    String endLead();

    @Message("Oui, fermer")
    String endYes();

    @Message("Non, la laisser")
    String endNo();
}
