package io.switchboard.web.standing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of how the gateway stands with OVH. */
@MessageBundle(value = "standing", locale = "fr")
public interface StandingMessages {

    @Message("Tout va bien avec OVH")
    String good();

    @Message("OVH répond, et notre accès est en ordre.")
    String goodWhat();

    @Message("À surveiller")
    String watch();

    @Message("Tout marche. Ce qui suit demande un regard avant de devenir un problème.")
    String watchWhat();

    @Message("La passerelle ne peut pas travailler avec OVH")
    String bad();

    @Message(
            "Les conférences déjà ouvertes ne sont pas touchées\u00a0; rien de nouveau ne peut être ouvert ni changé.")
    String badWhat();

    @Message("État à {hour}.")
    String at(String hour);

    @Message("Regarder à nouveau")
    String again();

    @Message("Ce qu’il y a à faire")
    String troubles();

    @Message("En détail")
    String facts();

    @Message("La passerelle n’a pas encore de clé")
    String noKey();

    @Message(
            "Demandez-en une à la page Clés OVH, mettez-la dans le secret OVH_CONSUMER_KEY et redémarrez ovh-gateway.")
    String noKeyNext();

    @Message("Notre clé a expiré")
    String keyExpired();

    @Message("Notre clé a été révoquée")
    String keyRevoked();

    @Message(
            "Demandez une nouvelle clé à la page Clés OVH, mettez-la dans le secret OVH_CONSUMER_KEY et redémarrez ovh-gateway.")
    String newKeyNext();

    @Message("OVH ne connaît pas notre clé")
    String keyUnknown();

    @Message(
            "Comparez OVH_APPLICATION_KEY, OVH_APPLICATION_SECRET et OVH_CONSUMER_KEY avec ce qu’OVH a donné\u00a0: les trois vont ensemble, et avec OVH_ENDPOINT. Sinon, demandez une nouvelle clé.")
    String keyUnknownNext();

    @Message("Il manque des droits à notre clé")
    String rulesMissing();

    @Message(
            "Ce qui en a besoin échouera. Demandez une nouvelle clé à la page Clés OVH\u00a0: elle aura ces droits.")
    String rulesMissingNext();

    @Message("Notre accès n’a pas pu être vérifié")
    String keyUnchecked();

    @Message("OVH n’a pas répondu à la question. Regardez à nouveau dans une minute.")
    String keyUncheckedNext();

    @Message("OVH ne répond pas, ou refuse nos appels")
    String ovhAway();

    @Message(
            "La passerelle réessaie d’elle-même. Si cela dure, regardez l’état des services d’OVH et si cette machine atteint Internet.")
    String ovhAwayNext();

    @Message("La passerelle ménage OVH après des échecs")
    String breakerOpen();

    @Message(
            "Elle refuse vite au lieu de faire attendre, et essaie de temps en temps. Rien à faire\u00a0: elle reprend dès qu’OVH va mieux.")
    String breakerOpenNext();

    @Message("Notre clé expire dans {days}\u00a0{#if days == 1}jour{#else}jours{/if}")
    String keyExpiring(long days);

    @Message("Notre clé peut plus que ce dont nous avons besoin")
    String rulesSuperfluous();

    @Message("Ce n’est pas une panne. Une clé plus étroite limiterait les dégâts si elle fuyait.")
    String rulesSuperfluousNext();

    @Message("La passerelle va à {share} de son rythme")
    String slow(String share);

    @Message(
            "OVH nous a trouvés trop rapides. Le rythme remonte par paliers\u00a0; si cela revient, baissez OVH_BUDGET_RATE.")
    String slowNext();

    @Message("L’horloge de la passerelle s’écarte de {seconds} de celle d’OVH")
    String clocksApart(String seconds);

    @Message(
            "Les appels sont signés à l’heure d’OVH et passent quand même. Réglez la synchronisation (NTP) de la machine.")
    String clocksApartNext();

    @Message("OVH")
    String ovh();

    @Message("répond")
    String answers();

    @Message("ne répond pas, ou refuse")
    String doesNot();

    @Message("Notre accès")
    String access();

    @Message("clé de consommateur")
    String consumerKey();

    @Message("compte de service")
    String serviceAccount();

    @Message("aucune clé")
    String none();

    @Message("{means}, acceptée")
    String accepted(String means);

    @Message("{means}, pas acceptée")
    String notAccepted(String means);

    @Message("Jusqu’au {end}.")
    String until(String end);

    @Message("Sans date de fin.")
    String withoutEnd();

    @Message("pas vérifié")
    String unknown();

    @Message("Budget d’appels")
    String budget();

    @Message("{calls} possibles tout de suite")
    String callsAtOnce(String calls);

    @Message("À {share} du rythme de {rate} par seconde, toutes répliques ensemble.")
    String pace(String share, String rate);

    @Message("Appels en attente")
    String waiting();

    @Message(
            "Demandes de personnes\u00a0: {interactive}. Suivi en direct\u00a0: {live}. Travaux de fond\u00a0: {background}. Sur la réplique qui répond.")
    String lanes(int interactive, int live, int background);

    @Message("Disjoncteur")
    String breaker();

    @Message("fermé")
    String closed();

    @Message("Tous les appels passent.")
    String closedMore();

    @Message("ouvert")
    String opened();

    @Message("Les appels sont refusés d’emblée, le temps qu’OVH se remette.")
    String openedMore();

    @Message("à l’essai")
    String halfOpen();

    @Message("Quelques appels passent, pour voir.")
    String halfOpenMore();

    @Message("Répliques en vie")
    String replicas();

    @Message("Avance de l’horloge d’OVH")
    String clock();

    @Message("pas encore mesurée")
    String notMeasured();

    @Message("Les appels sont signés à l’heure d’OVH.")
    String clockMore();

    @Message("{number}\u00a0s")
    String seconds(String number);
}
