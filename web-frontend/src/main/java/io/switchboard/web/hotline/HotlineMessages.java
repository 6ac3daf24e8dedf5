package io.switchboard.web.hotline;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of a hotline's page: who answers, and what can be done about it. */
@MessageBundle(value = "hotline", locale = "fr")
public interface HotlineMessages {

    @Message("Toutes les permanences")
    String all();

    @Message("{who} répond")
    String oneAnswers(String who);

    @Message("{people} personnes répondent")
    String severalAnswer(int people);

    @Message("Une conférence répond")
    String conferenceAnswers();

    @Message("Personne ne répond")
    String nobodyAnswers();

    @Message("{who} va répondre")
    String oneBegins(String who);

    @Message("{people} personnes vont répondre")
    String severalBegin(int people);

    @Message("Une conférence va répondre")
    String conferenceBegins();

    @Message("La permanence se termine")
    String ends();

    @Message("Ce n’est pas encore fait")
    String notYet();

    @Message("Ce n’est pas fait")
    String notDone();

    @Message("Les appels arrivent sur ce téléphone.")
    String phoneRings();

    @Message("Les appels arrivent sur ces téléphones.")
    String phonesRing();

    @Message("Les appels arrivent dans la conférence.")
    String conferenceRings();

    @Message("Les appels n’arrivent chez personne.")
    String unansweredNothing();

    @Message("Les appels vont au numéro de repli choisi pour cette permanence.")
    String unansweredNumber();

    @Message("Les appels arrivent sur une messagerie.")
    String unansweredMessage();

    @Message(
            "C’est demandé à l’opérateur. Cela prend quelques secondes, et cette page se met à jour.")
    String pendingWhat();

    @Message("Demandé\u00a0: {moment}.")
    String wantedAt(String moment);

    @Message("Nouvel essai automatique\u00a0: {moment}.")
    String triedAgain(String moment);

    @Message("Un nouvel essai est en cours.")
    String triedAgainSoon();

    @Message(
            "Rien ne sera réessayé sans vous. Réessayez, ou abandonnez\u00a0: tout redevient alors comme avant.")
    String failedNext();

    @Message("Réessayer maintenant")
    String retry();

    @Message("Abandonner")
    String giveUp();

    @Message("Doit répondre")
    String shallAnswer();

    @Message("Qui répond")
    String answering();

    @Message("Depuis {moment}")
    String since(String moment);

    @Message("fin\u00a0: {moment}")
    String until(String moment);

    @Message("jusqu’à ce qu’on l’arrête")
    String untilStopped();

    @Message("planifiée")
    String planned();

    @Message("Le {phone}")
    String unnamed(String phone);

    @Message("Une conférence")
    String conference();

    @Message("Arrêter pour {who}")
    String leave(String who);

    @Message("Le numéro que les gens appellent")
    String number();

    @Message("Copier")
    String copy();

    @Message("Copié")
    String copied();

    @Message("Copier le numéro")
    String copyNumber();

    @Message("Arrêter de répondre")
    String stop();

    @Message("Arrêter pour tout le monde")
    String stopAll();

    @Message("Les personnes qui attendent déjà dans la file feront encore sonner le téléphone.")
    String stillRing();

    @Message("Prochaine permanence planifiée\u00a0: {who}, {start} (fin\u00a0: {end}).")
    String next(String who, String start, String end);

    @Message("Les heures sont données à l’{zone}.")
    String clock(String zone);

    @Message("Actualiser la page")
    String refresh();

    @Message("Planning")
    String rota();

    @Message("Bénévoles")
    String volunteers();

    @Message("Liens des bénévoles")
    String links();

    @Message("Autour de cette permanence")
    String more();

    @Message("C’est noté. Un appel d’essai au numéro de la permanence vous rassurera.")
    String doneAnswering();

    @Message(
            "C’est noté. Attention\u00a0: les appels renvoyés vers ce portable sont facturés à la seconde, hors forfait.")
    String doneBilled();

    @Message("C’est noté\u00a0: la permanence s’arrête.")
    String doneStopping();

    @Message("Le changement est annulé.")
    String doneUndoing();

    @Message("L’opérateur est à nouveau sollicité.")
    String doneRetrying();

    @Message("C’est abandonné\u00a0: tout redevient comme avant.")
    String doneGivingUp();

    @Message("Pour la personne à former")
    String trainee();

    @Message("Elle appelle la conférence, tape le code, et entend les appels avec vous.")
    String traineeMore();

    @Message("Appeler le")
    String callNumber();

    @Message("Taper le code d’accès, puis la touche #")
    String typeCode();

    @Message("Copier le code d’accès")
    String copyCode();

    @Message("L’invitation à cette conférence est chez la personne qui l’a réservée.")
    String traineeElsewhere();

    @Message("Cette permanence n’est pas là")
    String unknownTitle();

    @Message("Elle n’existe pas, ou vous n’y avez pas accès.")
    String unknownWhat();

    @Message("Vérifiez l’adresse, ou demandez à qui organise la permanence de vous y ajouter.")
    String unknownNext();
}
