package io.switchboard.web.data;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of one's own data. */
@MessageBundle(value = "data", locale = "fr")
public interface DataMessages {

    @Message("Mes données")
    String title();

    @Message("Voici tout ce que ce service garde à propos de {address}, et jusqu’à quand.")
    String lead(String address);

    @Message("Conférences et demandes")
    String booking();

    @Message(
            "Gardées pour ouvrir vos conférences, vous les montrer et vous prévenir. L’adresse est effacée deux jours après la fin de la conférence, l’empreinte qui vous la rattache un an après.")
    String bookingAbout();

    @Message("Permanences")
    String hotlines();

    @Message(
            "Gardées pour savoir qui peut tenir une permanence téléphonique, qui y répond et qui a changé quoi.")
    String hotlinesAbout();

    @Message("Courriels")
    String letters();

    @Message("Ceux que nous vous avons envoyés, ou allons vous envoyer, avec leur contenu.")
    String lettersAbout();

    @Message("Connexion")
    String door();

    @Message(
            "Ce qui permet de vous reconnaître. Votre session est dans un cookie chiffré de votre navigateur\u00a0; nous gardons seulement ce qui y met fin.")
    String doorAbout();

    @Message(
            "Cette partie du service ne répond pas pour l’instant\u00a0: ce qu’elle garde manque ici. Réessayez dans une minute.")
    String away();

    @Message("Rien n’est gardé.")
    String nothing();

    @Message("Depuis le {moment}")
    String since(String moment);

    @Message("Effacement prévu le {moment}")
    String until(String moment);

    @Message("Télécharger (JSON)")
    String download();

    @Message("Tout effacer")
    String erase();

    @Message("Mettre fin à toutes mes sessions")
    String endSessions();

    @Message("Sur cet appareil et tous les autres\u00a0: chacun devra se connecter de nouveau.")
    String endSessionsMore();

    @Message("Ce qui est gardé, pourquoi et combien de temps")
    String more();

    @Message("Demande de conférence")
    String reservation();

    @Message("Conférence")
    String conference();

    @Message("Courriel")
    String letter();

    @Message("Votre session, dans ce navigateur")
    String session();

    @Message("Messages dont vous ne voulez plus")
    String unwantedLetters();

    @Message("Lien de connexion")
    String signInLink();

    @Message("Rôle d’administrateur")
    String administrator();

    @Message("Fin de vos sessions précédentes")
    String endedSessions();

    @Message("Adresse")
    String address();

    @Message("Titre")
    String conferenceTitle();

    @Message("Organisation")
    String domain();

    @Message("Numéro")
    String number();

    @Message("Code d’accès")
    String code();

    @Message("État")
    String state();

    @Message("Fuseau horaire")
    String zone();

    @Message("Langue")
    String language();

    @Message("Début")
    String startsAt();

    @Message("Fin")
    String endsAt();

    @Message("Terminé le")
    String endedAt();

    @Message("Réservée le")
    String bookedAt();

    @Message("Dernier jour")
    String lastDay();

    @Message("Durée")
    String length();

    @Message("Sujet")
    String letterKind();

    @Message("Lien valable jusqu’au")
    String linkExpiresAt();

    @Message("Adresse réseau")
    String network();

    @Message("connue seulement par une empreinte")
    String hashOnly();

    @Message("Utilisé")
    String used();

    @Message("oui")
    String yes();

    @Message("non")
    String no();

    @Message("Liens privés")
    String privateLinks();

    @Message("Interrogé sur la satisfaction le")
    String surveyed();

    @Message("Effacer toutes vos données\u00a0?")
    String eraseTitle();

    @Message("C’est définitif, et ne demande aucune justification.")
    String eraseLead();

    @Message(
            "Sont effacés\u00a0: votre adresse partout où elle figure, vos demandes, les titres de vos conférences, les courriels gardés ou pas encore partis, vos liens de connexion et un éventuel rôle d’administrateur.")
    String eraseWhat();

    @Message(
            "Vos conférences ouvertes le restent jusqu’à leur fin, pour vos participants\u00a0: annulez d’abord celles dont vous n’avez plus besoin. Vous ne les retrouverez plus ici et n’en recevrez plus de courriel.")
    String eraseStays();

    @Message(
            "Toutes vos sessions prennent fin. Vous pourrez vous connecter de nouveau, comme une personne que nous ne connaissons pas.")
    String eraseSessions();

    @Message("Oui, tout effacer")
    String eraseYes();

    @Message("Non, ne rien effacer")
    String eraseNo();

    @Message("C’est noté, nous vous oublions")
    String erasedTitle();

    @Message(
            "Vos sessions sont terminées et ce que la connexion gardait est effacé. Les autres parties du service effacent le reste en quelques minutes.")
    String erasedWhat();

    @Message(
            "Restent\u00a0: vos conférences ouvertes, sans votre adresse, jusqu’à leur fin\u00a0; des journaux techniques sans adresse ni code\u00a0; les courriels déjà arrivés dans votre messagerie.")
    String erasedStays();

    @Message("Jeton d’API que vous avez créé")
    String apiToken();

    @Message("Annonce que vous avez écrite")
    String announcement();

    @Message("Nom")
    String name();

    @Message("en cours d’ouverture")
    String stateOpening();

    @Message("ouverte")
    String stateOpen();

    @Message("en cours d’annulation")
    String stateEnding();

    @Message("terminée")
    String stateEnded();

    @Message("non ouverte")
    String stateFailed();

    @Message("interrompue")
    String stateLost();

    @Message("à envoyer")
    String statePlanned();

    @Message("en cours d’envoi")
    String stateSending();

    @Message("envoyé")
    String stateSent();

    @Message("refusé par votre messagerie")
    String stateRefused();

    @Message("retiré avant l’envoi")
    String stateWithdrawn();

    @Message("demande à confirmer")
    String confirmReservation();

    @Message("conférence ouverte")
    String conferenceOpen();

    @Message("conférence prolongée")
    String conferenceExtended();

    @Message("conférence, envoyée de nouveau")
    String conferenceAgain();

    @Message("conférence non ouverte")
    String conferenceNotOpened();

    @Message("conférence annulée")
    String conferenceGivenBack();

    @Message("conférence interrompue")
    String conferenceLost();

    @Message("lien de modération")
    String moderateConference();

    @Message("satisfaction")
    String survey();

    @Message("lien de connexion")
    String signIn();

    @Message("français")
    String french();

    @Message("anglais")
    String english();

    @Message("{hours} h")
    String hours(long hours);

    @Message("Confirmée le")
    String confirmedAt();

    @Message("Fin précédente")
    String endedBefore();

    @Message("Constaté le")
    String happenedAt();

    @Message("Conférence terminée le")
    String conferenceEndedAt();

    @Message("Référence de la conférence")
    String reference();
}
