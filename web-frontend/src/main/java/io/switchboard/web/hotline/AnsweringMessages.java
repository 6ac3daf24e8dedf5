package io.switchboard.web.hotline;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the form by which somebody answers, and of what may be wrong with it. */
@MessageBundle(value = "answering", locale = "fr")
public interface AnsweringMessages {

    @Message("Répondre à cette permanence")
    String begin();

    @Message("Répondre à sa place, ou changer de téléphone")
    String instead();

    @Message("Répondre aussi, ou changer la fin")
    String also();

    @Message("Qui va répondre\u00a0?")
    String who();

    @Message("Un autre téléphone")
    String chooseTyped();

    @Message("Numéro de téléphone")
    String phone();

    @Message("Par exemple\u00a0: 06 12 34 56 78")
    String phoneHint();

    @Message("Nom (facultatif)")
    String name();

    @Message("Pour que le groupe sache qui répond.")
    String nameHint();

    @Message("Avec ce lien, seules les personnes déjà connues de la permanence peuvent répondre.")
    String knownOnly();

    @Message(
            "La permanence ne connaît encore personne. Demandez à qui vous a donné le lien de vous ajouter aux bénévoles.")
    String nobodyKnown();

    @Message("Jusqu’à quand\u00a0?")
    String until();

    @Message("Jusqu’à ce que j’arrête")
    String untilStopped();

    @Message("{hours} heures")
    String hours(int hours);

    @Message("La fin de la journée")
    String endOfDay();

    @Message("Une heure précise")
    String atTime();

    @Message("Heure de fin")
    String time();

    @Message("À l’{zone}. Une heure déjà passée est celle de demain.")
    String timeHint(String zone);

    @Message("Commencer à répondre")
    String begins();

    @Message("Répondre à partir de maintenant")
    String takesOver();

    @Message("Répondre aussi")
    String joins();

    @Message("Répondre seul à partir de maintenant")
    String alone();

    @Message("Déjà {most} personnes répondent\u00a0: la suivante prend leur place.")
    String full(int most);

    @Message(
            "Vers un téléphone portable, les appels renvoyés peuvent être facturés à la seconde, hors forfait. Un téléphone fixe n’a pas ce défaut.")
    String billed();

    @Message("Former quelqu’un\u00a0: répondre par une conférence")
    String training();

    @Message(
            "Les appels entrent dans votre conférence, où la personne à former écoute avec vous. Avant, faites un appel d’essai\u00a0: les appelants entendent d’abord l’accueil de la conférence, et cette façon de faire n’a pas été éprouvée chez l’opérateur.")
    String trainingMore();

    @Message("{number}, fin\u00a0: {until}")
    String trainingUntil(String number, String until);

    @Message("Conférence sans titre")
    String untitled();

    @Message("Choisissez qui va répondre.")
    String noWho();

    @Message("Indiquez l’heure de fin, par exemple 18:30.")
    String noTime();

    @Message("Tapez le numéro du téléphone qui va répondre.")
    String phoneEmpty();

    @Message(
            "Le caractère «\u00a0{character}\u00a0», en position {position}, n’a pas sa place dans un numéro. Effacez-le ou corrigez-le.")
    String phoneStrange(String character, String position);

    @Message("Il manque des chiffres à ce numéro.")
    String phoneShort();

    @Message("Ce numéro a trop de chiffres.")
    String phoneLong();

    @Message("Aucun numéro de ce pays ne ressemble à celui-ci. Vérifiez-le chiffre par chiffre.")
    String phoneNone();

    @Message("C’est un numéro d’urgence\u00a0: il ne peut pas répondre à une permanence.")
    String phoneEmergency();

    @Message("C’est un numéro surtaxé\u00a0: les appels ne peuvent pas y être renvoyés.")
    String phonePremium();

    @Message(
            "Ce numéro est dans un autre pays ({country}). Cette permanence accepte\u00a0: {allowed}.")
    String phoneForeign(String country, String allowed);

    @Message("hors de tout pays")
    String noCountry();

    @Message("C’est le numéro de la permanence elle-même\u00a0: les appels tourneraient en rond.")
    String phoneItself();

    @Message("Ce téléphone ne peut pas répondre à cette permanence. Essayez-en un autre.")
    String phoneOther();

    @Message("Cette personne n’est plus parmi les bénévoles. Choisissez-en une autre.")
    String unknownVolunteer();

    @Message("Cette fin est passée, ou trop lointaine. Choisissez-en une autre.")
    String unusableEnd();

    @Message(
            "Cette conférence ne peut pas prendre les appels\u00a0: elle n’est plus ouverte, ou n’est pas la vôtre.")
    String unusableConference();

    @Message(
            "Entre-temps, quelqu’un d’autre a changé cette permanence. À présent\u00a0: {now}. Rien n’a été fait de votre part\u00a0; si vous voulez prendre la suite, confirmez ci-dessous.")
    String changedMeanwhile(String now);

    @Message(
            "Déjà {most} personnes répondent, et il ne peut pas y en avoir plus. Vous pouvez répondre à leur place.")
    String tooManyAnswer(int most);

    @Message(
            "Cette permanence a changé trop souvent ces derniers temps. Par sécurité, attendez {minutes} minutes. Rien n’a été changé.")
    String tooManyChanges(long minutes);

    @Message(
            "Ce changement ne peut plus être annulé\u00a0: un autre est venu depuis, ou il est trop ancien.")
    String notUndoable();

    @Message("L’opérateur ne répond pas\u00a0: rien n’a pu être vérifié. Réessayez dans un moment.")
    String testSilent();
}
