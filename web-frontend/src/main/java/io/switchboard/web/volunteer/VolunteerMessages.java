package io.switchboard.web.volunteer;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around people whom a hotline knows. */
@MessageBundle(value = "volunteer", locale = "fr")
public interface VolunteerMessages {

    @Message("Bénévoles")
    String title();

    @Message(
            "Ceux que la permanence connaît\u00a0: on les choisit d’un geste pour répondre, et ils tiennent les créneaux du planning.")
    String lead();

    @Message("Retour à {name}")
    String back(String name);

    @Message("Ajouter un bénévole")
    String add();

    @Message("Personne pour l’instant.")
    String none();

    @Message("Modifier")
    String change();

    @Message("Modifier\u00a0: {name}")
    String changeOf(String name);

    @Message("Supprimer")
    String remove();

    @Message("Supprimer\u00a0: {name}")
    String removeOf(String name);

    @Message("Rappels à {address}")
    String reminded(String address);

    @Message("Sans rappel")
    String notReminded();

    @Message("Ajouter un bénévole")
    String newTitle();

    @Message("Modifier\u00a0: {name}")
    String changeTitle(String name);

    @Message("Nom")
    String name();

    @Message("Comme le groupe l’appelle.")
    String nameHint();

    @Message("Numéro de téléphone")
    String phone();

    @Message("Celui qui sonnera pendant ses créneaux.")
    String phoneHint();

    @Message("Adresse électronique (facultatif)")
    String address();

    @Message("Un rappel y part avant chaque créneau, avec un moyen de se désister.")
    String addressHint();

    @Message("Enregistrer")
    String save();

    @Message("Revenir aux bénévoles")
    String cancel();

    @Message("À corriger\u00a0:")
    String toCorrect();

    @Message("Écrivez un nom, 80 signes au plus.")
    String wrongName();

    @Message("Cette adresse n’est pas complète\u00a0: il faut par exemple camille@example.org.")
    String wrongAddress();

    @Message("Un autre bénévole a déjà ce numéro.")
    String known();

    @Message("La permanence connaît déjà 200 bénévoles\u00a0: supprimez-en d’abord.")
    String tooMany();

    @Message("Ce bénévole vient d’être supprimé. Ajoutez-le à nouveau s’il le faut.")
    String goneMeanwhile();

    @Message("Supprimer {name}\u00a0?")
    String removalTitle(String name);

    @Message(
            "Ses créneaux planifiés disparaissent aussi. S’il répond en ce moment, il répond jusqu’à la fin.")
    String removalLead();

    @Message("Oui, supprimer")
    String removeYes();
}
