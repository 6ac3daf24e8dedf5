package io.switchboard.web.hotlinesettings;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around hotlines for administrators. */
@MessageBundle(value = "hotlineAdministration", locale = "fr")
public interface HotlineAdministrationMessages {

    @Message("Permanences téléphoniques")
    String title();

    @Message("Les numéros publics dont les groupes décident qui répond.")
    String lead();

    @Message("Ajouter une permanence")
    String make();

    @Message("Aucune permanence pour l’instant.")
    String none();

    @Message("Toutes les permanences")
    String all();

    @Message("Numéro")
    String number();

    @Message("Genre")
    String kind();

    @Message("ligne\u00a0: un téléphone à la fois")
    String line();

    @Message("file d’attente\u00a0: les appels attendent quelqu’un")
    String queue();

    @Message("Adresse")
    String address();

    @Message("Compte de facturation")
    String account();

    @Message("Mène à la ligne")
    String leadsTo();

    @Message("quelqu’un répond")
    String answered();

    @Message("personne ne répond")
    String unanswered();

    @Message("en cours chez OVH")
    String pending();

    @Message("OVH refuse")
    String failed();

    @Message("par fichier")
    String fromFile();

    @Message("Ouvrir la page de la permanence")
    String open();

    @Message("Réglages")
    String settings();

    @Message("Réglages\u00a0: {name}")
    String settingsOf(String name);

    @Message("Choisir un numéro")
    String offeredTitle();

    @Message("Les numéros trouvés dans vos comptes OVH.")
    String offeredLead();

    @Message(
            "Aucun numéro n’a été trouvé chez OVH. Vérifiez les comptes de facturation que la passerelle connaît.")
    String offeredNone();

    @Message("Ceux qui peuvent devenir une permanence")
    String suitable();

    @Message("Aucun numéro libre ne peut devenir une permanence.")
    String suitableNone();

    @Message("Les autres")
    String unsuitable();

    @Message("Choisir")
    String choose();

    @Message("Choisir le {number}")
    String chooseOf(String number);

    @Message("C’est déjà la permanence «\u00a0{hotline}\u00a0».")
    String taken(String hotline);

    @Message("C’est une ligne\u00a0: choisissez le numéro public qui mène à elle.")
    String refusalIsALine();

    @Message("C’est un numéro de conférence.")
    String refusalIsAConference();

    @Message(
            "OVH l’utilise autrement ({feature})\u00a0: il lui faut une redirection ou une file d’appels.")
    String refusalOtherFeature(String feature);

    @Message("Il ne mène nulle part\u00a0: donnez-lui une ligne dans l’espace client OVH.")
    String refusalLeadsNowhere();

    @Message("La ligne à laquelle il mène n’est dans aucun de vos comptes.")
    String refusalLineNotOurs();

    @Message(
            "Une permanence veut exactement une file d’attente, et ce numéro n’en a pas une seule.")
    String refusalNotOneQueue();

    @Message("OVH ne connaît pas ce numéro dans vos comptes.")
    String refusalUnknownNumber();

    @Message("La ligne à laquelle il mène est celle d’une autre permanence.")
    String refusalLineOfAnotherHotline();

    @Message("Ce numéro ne convient pas ({reason}).")
    String refusalOtherwise(String reason);

    @Message("Ce numéro ne peut pas devenir une permanence")
    String unsuitableTitle();

    @Message("Choisir un autre numéro")
    String back();

    @Message("Nouvelle permanence au {number}")
    String newTitle(String number);

    @Message("Ce qu’OVH en dit")
    String found();

    @Message("Renvoyée en ce moment vers")
    String forwardedTo();

    @Message("nulle part")
    String notForwarded();

    @Message("Agents de la file")
    String agents();

    @Message("aucun")
    String noAgents();

    @Message("Ouvertures chaque semaine")
    String openings();

    @Message("aucune")
    String noOpenings();

    @Message("{day}, de {from} à {to}")
    String opening(String day, String from, String to);

    @Message("Switchboard prend en charge les agents et les ouvertures de cette file")
    String takeOver();

    @Message(
            "Tant que personne ne répond, les agents sont déconnectés\u00a0; les ouvertures ci-dessus sont supprimées. Ensuite, ne les changez plus dans l’espace client OVH.")
    String takeOverHint();

    @Message(
            "Cette file a des agents ou des ouvertures\u00a0: cochez que Switchboard les prend en charge.")
    String takeOverFirst();

    @Message("Créer la permanence")
    String create();

    @Message("Revenir aux permanences")
    String cancel();

    @Message("Une autre permanence a ce numéro.")
    String numberTaken();

    @Message("OVH l’a changé entre-temps. {reason}")
    String cannot(String reason);

    @Message("OVH ne répond pas")
    String silentTitle();

    @Message("Les numéros ne peuvent pas être lus pour l’instant. Rien n’est changé.")
    String silentWhat();

    @Message("OVH ne répond pas\u00a0: rien n’est perdu, réessayez dans un instant.")
    String silentForm();

    @Message("Réessayer")
    String again();

    @Message("Enregistrer")
    String save();

    @Message("Les réglages sont enregistrés.")
    String saved();

    @Message(
            "Cette permanence vient du fichier des permanences, qui décide de ses réglages à chaque démarrage. Changez-les dans ce fichier.")
    String byFile();

    @Message("Retirer cette permanence")
    String retire();

    @Message("Retirer «\u00a0{name}\u00a0»\u00a0?")
    String retireTitle(String name);

    @Message(
            "Switchboard n’y touche plus et défait ce qu’il a réglé chez OVH. Son planning, ses bénévoles et ses liens disparaissent\u00a0; le numéro reste à vous.")
    String retireLead();

    @Message("Oui, la retirer")
    String retireYes();

    @Message("Quelqu’un répond à cette permanence\u00a0: arrêtez-la d’abord sur sa page.")
    String stillAnswered();
}
