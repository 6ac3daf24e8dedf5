package io.switchboard.notifier.letter;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of what whoever runs the service hears, in French, for mails and posts alike. Spaces before double punctuation do not break. */
@MessageBundle("operator")
public interface OperatorTexts {

    @Message("Message automatique de {service}, envoyé à qui s'en occupe.")
    String footer(String service);

    @Message("Ouvrir l'administration")
    String administration();

    @Message("Ouvrir {service}")
    String home(String service);

    @Message("Une conférence n'a pas pu être ouverte")
    String notOpenedTitle();

    @Message(
            "Une personne de {domain} l'a confirmée le {at}. OVH ne l'a pas ouverte malgré plusieurs essais, et nous avons cessé d'essayer.")
    String notOpened(String domain, String at);

    @Message("Une conférence a disparu chez OVH")
    String lostTitle();

    @Message(
            "Sa salle au {number}, réservée par une personne de {domain}, n'existe plus chez OVH. Nous l'avons constaté le {at}.")
    String lost(String number, String domain, String at);

    @Message("La personne est prévenue par mail.")
    String told();

    @Message("La personne a demandé à être oubliée : personne n'est prévenu.")
    String notTold();

    @Message(
            "{#if days == 1}La clé OVH expire demain{#else}La clé OVH expire dans {days} jours{/if}")
    String expiringTitle(int days);

    @Message(
            "Elle cesse de marcher le {expires}. Sans elle, aucune conférence ne s'ouvre et aucune permanence ne change.")
    String expiring(String expires);

    @Message("Demandez une nouvelle clé, validez-la chez OVH, puis retirez l'ancienne.")
    String renew();

    @Message("OVH refuse notre clé")
    String refusedTitle();

    @Message("Il manque des droits à notre clé OVH")
    String missingTitle();

    @Message(
            "Constaté le {noticed}. D'ici à ce qu'elle soit remplacée, aucune conférence ne s'ouvre et aucune permanence ne change ; rien n'est perdu.")
    String refused(String noticed);

    @Message("Elle a expiré.")
    String refusedExpired();

    @Message("Elle a été révoquée.")
    String refusedRevoked();

    @Message("OVH ne la connaît pas.")
    String refusedUnknown();

    @Message("Constaté le {noticed}. Une partie de ce qui est demandé à OVH échoue.")
    String missing(String noticed);

    @Message("Droits manquants : {rules}.")
    String missingRules(String rules);

    @Message("Le service de téléphonie est perturbé")
    String disturbedTitle();

    @Message(
            "Depuis le {noticed}, de nouvelles conférences ne peuvent pas s'ouvrir et les permanences ne peuvent pas changer de répondant. Les conférences déjà ouvertes et les appels vers les permanences arrivent comme avant.")
    String disturbed(String noticed);

    @Message("Les personnes qui s'occupent du service sont prévenues.")
    String disturbedCared();

    @Message("Des messages n'ont pas pu être remis")
    String deadTitle();

    @Message(
            "{#if letters == 1}1 message a été refusé ou abandonné depuis le {since}.{#else}{letters} messages ont été refusés ou abandonnés depuis le {since}.{/if}")
    String dead(long letters, String since);

    @Message(
            "{#if events == 1}1 événement n'a pas pu être lu depuis le {since}.{#else}{events} événements n'ont pas pu être lus depuis le {since}.{/if}")
    String unread(long events, String since);

    @Message("L'administration dit pourquoi, et permet de renvoyer ce qui peut l'être.")
    String deadNext();
}
