package io.switchboard.web.consumerkey;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of asking OVH for a key. */
@MessageBundle(value = "consumerkey", locale = "fr")
public interface ConsumerKeyMessages {

    @Message("Demander une clé à OVH")
    String title();

    @Message(
            "La clé ne pourra que ce que vous cochez, et rien d’autre. Une personne la valide ensuite chez OVH.")
    String lead();

    @Message("À quoi doit-elle servir\u00a0?")
    String features();

    @Message("Sans rien cocher\u00a0: ce que cette installation utilise aujourd’hui.")
    String featuresHint();

    @Message("Conférences")
    String conferences();

    @Message("ouvrir des salles, leur donner une fin, voir combien de monde s’y trouve")
    String conferencesWhat();

    @Message("Animation des conférences")
    String moderation();

    @Message("voir qui est dans une salle, couper un micro, verrouiller")
    String moderationWhat();

    @Message("Historique des conférences")
    String histories();

    @Message("lire quelles conférences ont eu lieu, pour les statistiques")
    String historiesWhat();

    @Message("Lignes")
    String lines();

    @Message("renvoyer une ligne vers le téléphone d’une personne")
    String linesWhat();

    @Message("Files d’appels")
    String queues();

    @Message("placer des agents, ouvrir et fermer des plages, suivre les appels")
    String queuesWhat();

    @Message("Surveillance des clés")
    String oversight();

    @Message("voir toutes les clés du compte et les révoquer depuis ces pages")
    String oversightWhat();

    @Message("Réseaux d’où elle peut servir")
    String networks();

    @Message(
            "Un par ligne, comme 192.0.2.0/24. Vide\u00a0: de partout. C’est l’adresse de sortie de la passerelle qui compte.")
    String networksHint();

    @Message("Un de ces réseaux n’en est pas un. Écrivez-les comme 192.0.2.0/24 ou 2001:db8::/32.")
    String wrongNetworks();

    @Message("OVH en prend vingt au plus.")
    String tooManyNetworks();

    @Message("Demander la clé")
    String request();

    @Message("Ne rien demander")
    String cancel();

    @Message("La clé attend d’être validée chez OVH")
    String pending();

    @Message("Quelqu’un qui a le compte OVH doit dire oui. Cette page le remarque d’elle-même.")
    String pendingWhat();

    @Message("La clé est validée")
    String validated();

    @Message("Il ne reste qu’à la prendre.")
    String validatedWhat();

    @Message("La demande a été refusée chez OVH")
    String refused();

    @Message("Aucune clé n’a été donnée. Si c’était une erreur, demandez-en une autre.")
    String refusedWhat();

    @Message("La demande a expiré")
    String expired();

    @Message("Personne ne l’a validée à temps. Aucune clé n’a été donnée.")
    String expiredWhat();

    @Message("La clé a déjà été montrée")
    String shown();

    @Message(
            "Elle ne l’est qu’une fois. Si elle s’est perdue, révoquez-la à la page Clés OVH et demandez-en une autre.")
    String shownWhat();

    @Message("Ce qu’il y a à faire chez OVH")
    String atOvh();

    @Message("Valider chez OVH")
    String open();

    @Message(
            "L’adresse s’ouvre dans un nouvel onglet. Ne la donnez qu’à la personne qui valide\u00a0: le premier qui l’ouvre répond.")
    String openMore();

    @Message("Connectez-vous avec l’identifiant OVH (NIC) à qui appartient la téléphonie.")
    String stepSignIn();

    @Message(
            "Comme validité, choisissez «\u00a0Unlimited\u00a0» (sans limite). Le choix proposé est court\u00a0: la clé cesserait de marcher en quelques jours, parfois un seul.")
    String stepUnlimited();

    @Message("Comparez les droits demandés avec ceux d’ici, puis validez.")
    String stepCheck();

    @Message("Revenez à cette page\u00a0: elle montre alors le bouton pour prendre la clé.")
    String stepBack();

    @Message("Copier")
    String copy();

    @Message("Copié")
    String copied();

    @Message("Copier l’adresse")
    String copyAddress();

    @Message("Copier la clé")
    String copyKey();

    @Message("Montrer la clé")
    String show();

    @Message("Elle n’est montrée qu’une fois\u00a0: ayez sous la main l’endroit où la mettre.")
    String showMore();

    @Message("Demander une autre clé")
    String askAgain();

    @Message("Droits demandés")
    String rules();

    @Message("Demandés {moment}.")
    String requestedAt(String moment);

    @Message("Voici la clé")
    String keyTitle();

    @Message("Elle ne sera plus montrée. Ne fermez pas cette page avant de l’avoir rangée.")
    String keyWhat();

    @Message("Clé de consommateur")
    String key();

    @Message("Ce qu’il y a à faire maintenant")
    String keySteps();

    @Message("Mettez-la dans le secret OVH_CONSUMER_KEY de l’environnement d’ovh-gateway.")
    String keySecret();

    @Message("Redémarrez toutes les répliques d’ovh-gateway.")
    String keyRestart();

    @Message("Regardez à la page État qu’elle est acceptée.")
    String keyCheck();

    @Message("Révoquez l’ancienne à la page Clés OVH.")
    String keyOld();
}
