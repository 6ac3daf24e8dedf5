package io.switchboard.web.failure;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of what went wrong between an administrator and OVH. */
@MessageBundle(value = "gatewayfailure", locale = "fr")
public interface GatewayFailureMessages {

    @Message("La passerelle ne répond pas")
    String gatewayAway();

    @Message(
            "ovh-gateway est arrêtée, injoignable ou débordée. Si vous veniez de demander un changement, il a peut-être eu lieu\u00a0: le journal le dira.")
    String gatewayAwayWhat();

    @Message(
            "Vérifiez qu’elle tourne et que OVH_GATEWAY_ADDRESSES la nomme, puis rechargez la page.")
    String gatewayAwayNext();

    @Message("OVH ne répond pas pour l’instant")
    String ovhAway();

    @Message("La passerelle est là, mais n’a pu poser la question à OVH.")
    String ovhAwayWhat();

    @Message(
            "Rien n’a été changé. Réessayez dans une minute\u00a0; la page État dit comment va OVH.")
    String ovhAwayNext();

    @Message("OVH n’a pas dit si c’est fait")
    String ovhSilent();

    @Message(
            "La demande est partie, la réponse s’est perdue. La passerelle relit chez OVH ce qu’il en est.")
    String ovhSilentWhat();

    @Message(
            "Regardez dans le journal avant de recommencer\u00a0: l’entrée passe d’«\u00a0incertain\u00a0» à «\u00a0fait\u00a0» ou «\u00a0pas fait\u00a0».")
    String ovhSilentNext();

    @Message("OVH refuse cela à notre clé")
    String refusesUs();

    @Message("Notre clé n’est plus acceptée, ou n’a pas le droit qu’il faut ici.")
    String refusesUsWhat();

    @Message("La page État dit ce qui manque. Une nouvelle clé se demande à la page Clés OVH.")
    String refusesUsNext();

    @Message("OVH n’accepte pas cette demande")
    String refusesRequest();

    @Message("Ce qui a été demandé ne convient pas à OVH, ou l’objet n’existe plus.")
    String refusesRequestWhat();

    @Message(
            "Rien n’a été changé. L’entrée du journal porte la référence d’OVH, que son support demande.")
    String refusesRequestNext();

    @Message("La passerelle ne nous laisse pas faire")
    String notAllowed();

    @Message("ovh-gateway ne reconnaît pas ce site, ou ne lui donne pas le rôle d’administration.")
    String notAllowedWhat();

    @Message(
            "Vérifiez WEB_FRONTEND_PUBLIC_KEY chez ovh-gateway\u00a0: c’est l’autre moitié de SWITCHBOARD_IDENTITY_PRIVATE_KEY d’ici.")
    String notAllowedNext();

    @Message("Ce changement est en cours")
    String underWay();

    @Message("La même demande a déjà été envoyée et n’est pas finie.")
    String underWayWhat();

    @Message("Attendez un instant, puis regardez dans le journal ce qu’elle est devenue.")
    String underWayNext();

    @Message("Retour à l’état")
    String back();

    @Message("Il n’y a pas de clé à demander")
    String noApplication();

    @Message(
            "La passerelle n’a pas d’application chez OVH\u00a0: elle s’y présente par un compte de service, ou pas du tout.")
    String noApplicationWhat();

    @Message(
            "Un compte de service n’a pas besoin de clé. Sinon, créez une application chez OVH et réglez OVH_APPLICATION_KEY et OVH_APPLICATION_SECRET.")
    String noApplicationNext();
}
