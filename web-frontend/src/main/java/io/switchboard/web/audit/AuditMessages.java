package io.switchboard.web.audit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the audit log. */
@MessageBundle(value = "audit", locale = "fr")
public interface AuditMessages {

    @Message("Journal des changements")
    String title();

    @Message(
            "Ce qui a été changé chez OVH, le plus récent d’abord. Jamais un code ni le numéro d’une personne.")
    String lead();

    @Message("Chercher")
    String search();

    @Message("Du")
    String from();

    @Message("Au")
    String to();

    @Message("Service")
    String service();

    @Message("Personne")
    String person();

    @Message("Opération")
    String operation();

    @Message("Issue")
    String outcome();

    @Message("toutes")
    String anyOutcome();

    @Message("Référence OVH")
    String query();

    @Message("Numéro de conférence")
    String number();

    @Message("Code d’accès")
    String code();

    @Message(
            "Numéro et code restent hors de l’adresse de la page\u00a0: cette recherche-là ne se garde pas en signet.")
    String confidential();

    @Message("Tout afficher")
    String all();

    @Message("Un jour s’écrit comme 2026-11-21.")
    String wrongDay();

    @Message(
            "Ce numéro n’en est pas un. Écrivez-le comme 01\u00a099\u00a000\u00a000\u00a001 ou +33\u00a01\u00a099\u00a000\u00a000\u00a001.")
    String wrongNumber();

    @Message("Un code seul ne dit pas quelle salle\u00a0: donnez aussi le numéro.")
    String codeAlone();

    @Message("Un code d’accès a de 1 à 18 chiffres et ne commence pas par 0.")
    String wrongCode();

    @Message("Un des mots cherchés est trop long.")
    String tooLong();

    @Message("Rien de tel dans le journal")
    String nothing();

    @Message(
            "Élargissez la période ou retirez un critère. Les entrées anciennes sont effacées après le temps réglé pour cette installation.")
    String nothingNext();

    @Message("Encore aucun changement")
    String empty();

    @Message(
            "Dès qu’un service change quelque chose chez OVH, par exemple en ouvrant une salle, cela apparaît ici.")
    String emptyNext();

    @Message("fait")
    String done();

    @Message("OVH l’a confirmé.")
    String doneMore();

    @Message("refusé")
    String refused();

    @Message("Rien n’a été changé.")
    String refusedMore();

    @Message("pas fait")
    String undone();

    @Message("Relu chez OVH\u00a0: cela n’a pas eu lieu.")
    String undoneMore();

    @Message("incertain")
    String unresolved();

    @Message("OVH n’a pas dit si c’est fait\u00a0; la passerelle relit jusqu’à le savoir.")
    String unresolvedMore();

    @Message("en cours")
    String underWay();

    @Message("La passerelle y travaille.")
    String underWayMore();

    @Message("{person}, par {service}")
    String onBehalfOf(String person, String service);

    @Message("Début")
    String begun();

    @Message("Fin")
    String ended();

    @Message("Motif")
    String reason();

    @Message("Tentatives")
    String attempts();

    @Message("Issue trouvée en relisant chez OVH.")
    String readBack();

    @Message("Objet")
    String subject();

    @Message("Une empreinte\u00a0: la même pour le même objet.")
    String subjectMore();

    @Message("Demande")
    String request();

    @Message("Une empreinte\u00a0: la même pour la même demande.")
    String requestMore();

    @Message("Références OVH")
    String queries();

    @Message("Le support d’OVH les demande.")
    String queriesMore();

    @Message("Aucun appel n’est parti.")
    String noQueries();

    @Message("Copier")
    String copy();

    @Message("Copié")
    String copied();

    @Message("Copier les références OVH")
    String copyQueries();

    @Message("Plus anciens")
    String older();

    @Message("Revenir aux plus récents")
    String newest();

    @Message("Heures\u00a0: {zone}.")
    String times(String zone);

    @Message("p.\u00a0ex. {word}")
    String like(String word);
}
