package io.switchboard.web.hotlinesettings;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of a hotline's settings. */
@MessageBundle(value = "hotlineSettings", locale = "fr")
public interface SettingsMessages {

    @Message("À corriger\u00a0:")
    String toCorrect();

    @Message("Nom")
    String name();

    @Message("Comme le groupe l’appelle, par exemple «\u00a0Permanence de Lyon\u00a0».")
    String nameHint();

    @Message("Adresse courte")
    String slug();

    @Message(
            "Elle suit {site}/hotlines/\u00a0: minuscules, chiffres et traits d’union, par exemple lyon. Elle ne change plus ensuite.")
    String slugHint(String site);

    @Message("Qui peut s’en servir")
    String operators();

    @Message("Une adresse électronique par ligne.")
    String operatorsHint();

    @Message("Tous ceux de ces domaines")
    String domains();

    @Message(
            "Un domaine par ligne, par exemple example.org\u00a0; rien pour s’en tenir aux adresses.")
    String domainsHint();

    @Message("Adresses prévenues de chaque changement")
    String notices();

    @Message("Une par ligne, 20 au plus.")
    String noticesHint();

    @Message("Canal Mattermost prévenu lui aussi (facultatif)")
    String channel();

    @Message("Son nom tel que dans les adresses, par exemple permanence-lyon.")
    String channelHint();

    @Message("Pays dont les téléphones peuvent répondre")
    String countries();

    @Message("Codes de deux lettres, par exemple FR, BE.")
    String countriesHint();

    @Message("Combien de personnes peuvent répondre à la fois")
    String several();

    @Message("De 1 à 20.")
    String severalHint();

    @Message("Durée de sonnerie d’un téléphone, en secondes")
    String ringSeconds();

    @Message("De 5 à 60\u00a0; 10 passe avant la messagerie de la plupart des portables.")
    String ringSecondsHint();

    @Message("Quand personne ne répond")
    String unanswered();

    @Message("Rien de plus")
    String nothing();

    @Message("Un autre numéro sonne")
    String otherNumber();

    @Message("Une messagerie prend le message")
    String voicemail();

    @Message("Numéro de repli, ou de la messagerie")
    String to();

    @Message("Regardé seulement si l’un des deux est choisi, par exemple 01 99 00 00 02.")
    String toHint();

    @Message("Après combien de secondes de sonnerie")
    String afterSeconds();

    @Message("De 5 à 120.")
    String afterSecondsHint();

    @Message("Un changement fait dans l’espace client OVH")
    String drift();

    @Message("est défait\u00a0: ce que dit Switchboard est remis")
    String repair();

    @Message("est accepté\u00a0: il vaut désormais")
    String accept();

    @Message("Rappel aux bénévoles, en heures avant le créneau")
    String reminderHours();

    @Message("De 0 à 168\u00a0; 0 pour aucun rappel.")
    String reminderHoursHint();

    @Message("Langue du groupe")
    String language();

    @Message("français")
    String french();

    @Message("anglais")
    String english();

    @Message("Fuseau horaire")
    String zone();

    @Message("Par exemple Europe/Paris ou Indian/Reunion.")
    String zoneHint();

    @Message("Écrivez un nom, 80 signes au plus.")
    String wrongName();

    @Message("Écrivez 1 à 40 minuscules, chiffres ou traits d’union, sans trait au bord.")
    String wrongSlug();

    @Message("Cette adresse est celle d’une autre page\u00a0: choisissez-en une autre.")
    String reservedSlug();

    @Message("Une autre permanence a cette adresse\u00a0: choisissez-en une autre.")
    String slugTaken();

    @Message("«\u00a0{line}\u00a0» n’est pas une adresse complète.")
    String wrongAddress(String line);

    @Message("«\u00a0{line}\u00a0» n’est pas un domaine.")
    String wrongDomain(String line);

    @Message("{most} lignes au plus.")
    String tooManyLines(int most);

    @Message("Écrivez le nom du canal en minuscules, sans espace.")
    String wrongChannel();

    @Message(
            "Écrivez des codes de deux lettres qui existent, par exemple FR, BE\u00a0; 20 au plus.")
    String wrongCountries();

    @Message("Écrivez un nombre de {least} à {most}.")
    String wrongNumber(int least, int most);

    @Message("Écrivez un numéro complet, par exemple 01 99 00 00 02 ou +33 1 99 00 00 02.")
    String wrongTo();

    @Message("Écrivez un fuseau horaire, par exemple Europe/Paris.")
    String wrongZone();

    @Message("Choisissez l’une des possibilités.")
    String wrongChoice();
}
