package io.switchboard.web.deliveries;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around letters that were sent, and that were not. */
@MessageBundle(value = "delivery", locale = "fr")
public interface DeliveryMessages {

    @Message("Envois")
    String title();

    @Message("Les courriels et messages que Switchboard envoie, sans adresse ni contenu.")
    String lead();

    @Message("Rien n’attend de partir.")
    String waitingNone();

    @Message("{count} en attente par {medium}")
    String waiting(String count, String medium);

    @Message("la plus ancienne depuis {when}{#if tried > 0}, {tried} déjà tentées{/if}")
    String oldest(String when, long tried);

    @Message("{sent} remises depuis {when}.")
    String sentSince(String sent, String when);

    @Message(
            "{#if count == 1}1 lettre n’a pas pu être remise{#else}{count} lettres n’ont pas pu être remises{/if}")
    String dead(long count);

    @Message(
            "Elles ne partiront plus d’elles-mêmes. Lisez leur raison, remédiez-y, puis renvoyez-les.")
    String deadWhat();

    @Message("Voir ces lettres")
    String showDead();

    @Message("Tout renvoyer")
    String sendAll();

    @Message(
            "{#if count == 1}1 événement n’a pas pu devenir une lettre{#else}{count} événements n’ont pas pu devenir des lettres{/if}")
    String unread(long count);

    @Message("C’est un défaut de Switchboard\u00a0: transmettez ces lignes à qui le maintient.")
    String unreadWhat();

    @Message("Voir ces événements")
    String showUnread();

    @Message("État")
    String state();

    @Message("tous")
    String anyState();

    @Message("en attente")
    String stateWaiting();

    @Message("remise")
    String stateSent();

    @Message("non remise")
    String stateDead();

    @Message("retirée")
    String stateWithdrawn();

    @Message("Voie")
    String medium();

    @Message("toutes")
    String anyMedium();

    @Message("courriel")
    String mail();

    @Message("Mattermost")
    String mattermost();

    @Message("Sorte")
    String kind();

    @Message("Par exemple conference-open ou sign-in.")
    String kindHint();

    @Message("Adresse")
    String address();

    @Message(
            "Une seule. Elle n’est comparée que par son empreinte, et n’apparaît dans aucune adresse de page.")
    String addressHint();

    @Message("Écrivez une adresse comme prenom.nom@exemple.org.")
    String wrongAddress();

    @Message("Chercher")
    String search();

    @Message("Chercher des lettres")
    String searchTitle();

    @Message("Aucune lettre ne correspond.")
    String none();

    @Message("Élargissez la recherche, ou voyez toutes les lettres.")
    String noneNext();

    @Message("Toutes les lettres")
    String all();

    @Message("Plus anciennes")
    String next();

    @Message("Prévue")
    String planned();

    @Message("Terminée")
    String ended();

    @Message("Prochain essai")
    String nextTry();

    @Message("Essais")
    String attempts();

    @Message("Raison")
    String reason();

    @Message("Destinataire")
    String recipient();

    @Message("début d’une empreinte\u00a0: la même personne a la même")
    String recipientMore();

    @Message("Canal")
    String channel();

    @Message("À propos de")
    String subject();

    @Message("oublié")
    String forgotten();

    @Message("Renvoyer")
    String sendAgain();

    @Message("Renvoyer {kind} de {when}")
    String sendAgainOf(String kind, String when);

    @Message("Renvoyer cette lettre\u00a0?")
    String askOne();

    @Message(
            "Elle sera tentée de nouveau pendant un jour. Si la personne l’avait tout de même reçue, elle la recevra deux fois.")
    String askOneWhat();

    @Message("Renvoyer toutes les lettres non remises\u00a0?")
    String askAll();

    @Message(
            "Elles seront tentées de nouveau pendant un jour, les plus anciennes d’abord, mille à la fois. Celles dont le contenu est oublié restent.")
    String askAllWhat();

    @Message("Oui, renvoyer")
    String yes();

    @Message("Non, ne rien faire")
    String no();

    @Message(
            "{#if count == 0}Il n’y avait rien à renvoyer.{#else if count == 1}1 lettre attend de repartir.{#else}{count} lettres attendent de repartir.{/if}")
    String doneAll(long count);

    @Message("Il en reste\u00a0: renvoyez encore.")
    String doneMore();

    @Message(
            "Cette lettre ne peut pas être renvoyée\u00a0: elle est partie ou retirée, ou son contenu est oublié.")
    String notSendable();

    @Message("Événements illisibles")
    String unreadTitle();

    @Message("Aucun événement illisible.")
    String unreadNone();

    @Message("Remarqué")
    String noticed();

    @Message("Endroit")
    String place();

    @Message("Événement")
    String event();

    @Message("Retour aux envois")
    String back();
}
