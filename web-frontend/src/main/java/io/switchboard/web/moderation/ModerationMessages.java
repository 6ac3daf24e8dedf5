package io.switchboard.web.moderation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of a room and its moderation. */
@MessageBundle(value = "moderation", locale = "fr")
public interface ModerationMessages {

    @Message("Modérer la conférence")
    String linkTitle();

    @Message(
            "Un appui sur le bouton montre qui est là, et permet de couper des micros ou d’exclure. Gardez ce lien pour vous.")
    String linkLead();

    @Message("Entrer dans la modération")
    String linkPress();

    @Message("Modération")
    String pageTitle();

    @Message("Ce lien ne mène à aucune conférence")
    String unknownTitle();

    @Message("Il est incomplet, trop ancien, ou ce navigateur a oublié la modération.")
    String unknownWhat();

    @Message(
            "Ouvrez de nouveau le lien de modération reçu par courriel, ou la page de votre conférence.")
    String unknownNext();

    @Message("Vous ne pouvez pas modérer cette conférence")
    String mayNotTitle();

    @Message("La modération n’est pas ouverte aux adresses de votre organisation.")
    String mayNotWhat();

    @Message("La conférence est terminée")
    String overTitle();

    @Message("Plus personne n’est en ligne\u00a0; le lien de modération a pris fin avec elle.")
    String overWhat();

    @Message("Besoin d’une autre conférence\u00a0? Une nouvelle demande ne prend qu’un instant.")
    String overNext();

    @Message("Réserver une conférence")
    String bookAnother();

    @Message("Nous demandons à l’opérateur qui est là…")
    String asking();

    @Message("Personne n’est en ligne pour l’instant")
    String nobody();

    @Message("Les personnes qui appellent apparaîtront ici d’elles-mêmes.")
    String nobodyMore();

    @Message("1 personne en ligne")
    String onePerson();

    @Message("{people} personnes en ligne")
    String manyPeople(int people);

    @Message("À jour il y a {seconds}\u00a0s")
    String seenAgo(long seconds);

    @Message(
            "L’opérateur ne répond pas en ce moment. Voici le dernier état connu\u00a0; nous réessayons.")
    String stale();

    @Message("Connexion perdue. Nouvelle tentative…")
    String lost();

    @Message("Actualiser")
    String refresh();

    @Message("Ouverte jusqu’au {until}")
    String until(String until);

    @Message("Parle")
    String talking();

    @Message("À l’écoute")
    String listening();

    @Message("Micro coupé")
    String muted();

    @Message("N’entend pas")
    String deaf();

    @Message("Micro coupé, n’entend pas")
    String mutedAndDeaf();

    @Message("Vient d’arriver")
    String justArrived();

    @Message("Quelqu’un")
    String somebody();

    @Message("Numéro masqué")
    String hiddenNumber();

    @Message("depuis moins d’une minute")
    String sinceJustNow();

    @Message("depuis {minutes}\u00a0min")
    String sinceMinutes(long minutes);

    @Message("depuis {hours}\u00a0h {minutes}\u00a0min")
    String sinceHours(long hours, int minutes);

    @Message("vu il y a {seconds}\u00a0s")
    String stateAgo(long seconds);

    @Message("Couper le micro")
    String mute();

    @Message("Rendre le micro")
    String unmute();

    @Message("Couper le son")
    String deafen();

    @Message("Rendre le son")
    String undeafen();

    @Message("Plus fort")
    String louder();

    @Message("Moins fort")
    String quieter();

    @Message("Exclure")
    String kick();

    @Message("Oui, exclure")
    String kickSure();

    @Message(
            "Son appel prend fin. La personne peut rappeler, sauf si la conférence est verrouillée.")
    String kickWhat();

    @Message("Plus d’actions")
    String more();

    @Message("sur {name}")
    String onWhom(String name);

    @Message("Toute la conférence")
    String everybody();

    @Message("Couper tous les micros")
    String muteAll();

    @Message("Rendre tous les micros")
    String unmuteAll();

    @Message("Verrouiller")
    String lock();

    @Message("Déverrouiller")
    String unlock();

    @Message("Verrouillée\u00a0: plus personne ne peut entrer")
    String isLocked();

    @Message("Déverrouillée\u00a0: on peut entrer avec le code")
    String isUnlocked();

    @Message("Coupure du micro…")
    String muting();

    @Message("Retour du micro…")
    String unmuting();

    @Message("Coupure du son…")
    String deafening();

    @Message("Retour du son…")
    String undeafening();

    @Message("Exclusion…")
    String kicking();

    @Message("Réglage du volume…")
    String settingVolume();

    @Message("Coupure des micros\u00a0: {done} sur {of}")
    String mutingAll(int done, int of);

    @Message("Retour des micros\u00a0: {done} sur {of}")
    String unmutingAll(int done, int of);

    @Message("Verrouillage…")
    String locking();

    @Message("Déverrouillage…")
    String unlocking();

    @Message("Tous les micros sont coupés")
    String allMuted();

    @Message("Tous les micros sont rendus")
    String allUnmuted();

    @Message("La conférence est verrouillée")
    String nowLocked();

    @Message("La conférence est déverrouillée")
    String nowUnlocked();

    @Message("C’est fait")
    String done();

    @Message("L’opérateur n’a pas confirmé. Regardez l’état ci-dessous et réessayez au besoin.")
    String failed();

    @Message("L’opérateur n’a pas confirmé pour {failed} personnes sur {of}. Réessayez au besoin.")
    String someFailed(int failed, int of);

    @Message("Cette personne a quitté la conférence entre-temps.")
    String hasLeft();

    @Message("Trop d’actions sont en cours. Attendez qu’elles aboutissent, puis réessayez.")
    String tooManyActs();

    @Message("Ouvrir la page de modération d’OVH")
    String ovhPage();

    @Message("Personnes en ligne")
    String people();

    @Message("Quitter la modération")
    String leave();

    @Message("Ce navigateur oublie la modération\u00a0; la conférence continue.")
    String leaveMore();

    @Message("La page d’OVH")
    String elsewhereTitle();

    @Message("Elle s’ouvre chez l’opérateur, avec une adresse secrète\u00a0: qui l’a peut modérer.")
    String elsewhereLead();

    @Message("Revenir à la conférence")
    String backToRoom();
}
