package io.switchboard.web.rota;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around rotas. */
@MessageBundle(value = "rota", locale = "fr")
public interface RotaMessages {

    @Message("Planning")
    String title();

    @Message("Planning\u00a0: {name}")
    String titleOf(String name);

    @Message(
            "Qui répond, jour par jour. Chaque créneau commence et se termine de lui-même. Les heures sont à l’{zone}.")
    String lead(String zone);

    @Message("Retour à {name}")
    String back(String name);

    @Message("Retour au planning")
    String backToRota();

    @Message("Ajouter un créneau")
    String add();

    @Message("Semaine précédente")
    String earlier();

    @Message("Semaine suivante")
    String later();

    @Message("À partir d’aujourd’hui")
    String fromToday();

    @Message("Semaines")
    String weeks();

    @Message("aujourd’hui")
    String today();

    @Message("Personne n’est prévu.")
    String nobody();

    @Message("prévu")
    String planned();

    @Message("remplacement")
    String replaced();

    @Message("désistement")
    String declined();

    @Message("répond en ce moment")
    String running();

    @Message("terminé")
    String done();

    @Message("manqué")
    String missed();

    @Message("trou dans le planning")
    String gap();

    @Message("{from} – {to}")
    String spell(String from, String to);

    @Message("{from} – {to} (le lendemain)")
    String spellOverNight(String from, String to);

    @Message("{spell}\u00a0: {name}")
    String comes(String spell, String name);

    @Message("{spell}\u00a0: {name} ne vient pas")
    String comesNot(String spell, String name);

    @Message("{spell}\u00a0: personne")
    String nobodyComes(String spell);

    @Message("Personne n’a répondu.")
    String nobodyAnswered();

    @Message("Personne d’autre n’est prévu à la place.")
    String nobodyInstead();

    @Message("Prend la relève de {name}.")
    String takesOver(String name);

    @Message("Prend la relève de quelqu’un d’autre.")
    String handOver();

    @Message("En même temps que {name}\u00a0: une seule personne peut répondre à la fois.")
    String sameTime(String name);

    @Message(
            "Quelqu’un d’autre est prévu en même temps\u00a0: une seule personne peut répondre à la fois.")
    String overlap();

    @Message("Modifier")
    String change();

    @Message("Modifier\u00a0: {what}")
    String changeOf(String what);

    @Message("Se désister")
    String decline();

    @Message("Se désister\u00a0: {what}")
    String declineOf(String what);

    @Message("Créneaux planifiés")
    String all();

    @Message("Rien n’est planifié pour l’instant.")
    String nonePlanned();

    @Message("Chaque {day}")
    String each(String day);

    @Message("À partir du {day}")
    String since(String day);

    @Message("jusqu’au {day}")
    String until(String day);

    @Message("Supprimer")
    String remove();

    @Message("Supprimer\u00a0: {what}")
    String removeOf(String what);

    @Message(
            "Un créneau est tenu par un bénévole que la permanence connaît\u00a0: ajoutez d’abord les bénévoles.")
    String volunteersFirst();

    @Message("Bénévoles")
    String volunteers();

    @Message("Avec d’autres calendriers")
    String elsewhere();

    @Message("Importer un calendrier")
    String importCalendar();

    @Message("S’abonner au planning")
    String subscribe();

    @Message("Supprimer ce créneau\u00a0?")
    String removalTitle();

    @Message("Il ne commencera plus. S’il a lieu en ce moment, il va jusqu’à sa fin.")
    String removalLead();

    @Message(
            "Il ne commencera plus, aucune semaine. S’il a lieu en ce moment, il va jusqu’à sa fin.")
    String removalLeadWeekly();

    @Message("Oui, supprimer")
    String removeYes();

    @Message("Non, revenir au planning")
    String removeNo();
}
