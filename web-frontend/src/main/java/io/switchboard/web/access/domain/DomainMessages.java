package io.switchboard.web.access.domain;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of who may come in. */
@MessageBundle(value = "domain", locale = "fr")
public interface DomainMessages {

    @Message("Qui peut entrer")
    String title();

    @Message("Les organisations sont fixées par le réglage")
    String fixed();

    @Message("Entre qui a une adresse dans l’un des domaines ci-dessous.")
    String fixedWhat();

    @Message("La liste des organisations est lue")
    String read();

    @Message("Entre qui a une adresse dans un domaine de la liste, ou du réglage.")
    String readWhat();

    @Message("La liste n’a pas pu être relue")
    String lastGood();

    @Message(
            "La dernière bonne liste reste valable\u00a0: personne n’est refusé pour cela. Elle est redemandée sans cesse.")
    String lastGoodWhat();

    @Message("La liste n’a jamais pu être lue")
    String never();

    @Message(
            "Personne n’entre par elle, et il est dit à chacun que la liste ne peut pas être lue. Vérifiez DOMAIN_LIST_URL, DOMAIN_LIST_KEY et DOMAIN_LIST_FIELD.")
    String neverWhat();

    @Message("Domaines du réglage")
    String patterns();

    @Message("Aucun\u00a0: seule la liste décide.")
    String noPatterns();

    @Message("Liste tenue ailleurs")
    String remote();

    @Message("Tenue par")
    String host();

    @Message("{domains} {#if domains < 2}domaine{#else}domaines{/if}")
    String size(int domains);

    @Message("Dernière bonne lecture")
    String lastRead();

    @Message("Pas encore")
    String notYet();

    @Message("Demandée pour la dernière fois")
    String lastAsked();

    @Message("Ce qui n’a pas marché")
    String trouble();
}
