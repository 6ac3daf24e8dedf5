package io.switchboard.web.standing;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

@Localized("en")
public interface EnglishStandingMessages extends StandingMessages {

    @Override
    @Message("All is well with OVH")
    String good();

    @Override
    @Message("OVH answers, and our access is in order.")
    String goodWhat();

    @Override
    @Message("To be watched")
    String watch();

    @Override
    @Message("Everything works. What follows wants a look before it becomes a problem.")
    String watchWhat();

    @Override
    @Message("The gateway cannot work with OVH")
    String bad();

    @Override
    @Message(
            "Conferences that are open already are not affected; nothing new can be opened or changed.")
    String badWhat();

    @Override
    @Message("State at {hour}.")
    String at(String hour);

    @Override
    @Message("Look again")
    String again();

    @Override
    @Message("What there is to do")
    String troubles();

    @Override
    @Message("In detail")
    String facts();

    @Override
    @Message("The gateway has no key yet")
    String noKey();

    @Override
    @Message(
            "Ask for one on the page OVH keys, put it into the secret OVH_CONSUMER_KEY and restart ovh-gateway.")
    String noKeyNext();

    @Override
    @Message("Our key has expired")
    String keyExpired();

    @Override
    @Message("Our key was revoked")
    String keyRevoked();

    @Override
    @Message(
            "Ask for a new key on the page OVH keys, put it into the secret OVH_CONSUMER_KEY and restart ovh-gateway.")
    String newKeyNext();

    @Override
    @Message("OVH does not know our key")
    String keyUnknown();

    @Override
    @Message(
            "Compare OVH_APPLICATION_KEY, OVH_APPLICATION_SECRET and OVH_CONSUMER_KEY with what OVH gave: the three belong together, and to OVH_ENDPOINT. Otherwise ask for a new key.")
    String keyUnknownNext();

    @Override
    @Message("Our key lacks rights")
    String rulesMissing();

    @Override
    @Message(
            "What needs them will fail. Ask for a new key on the page OVH keys: it will have these rights.")
    String rulesMissingNext();

    @Override
    @Message("Our access could not be checked")
    String keyUnchecked();

    @Override
    @Message("OVH did not answer the question. Look again in a minute.")
    String keyUncheckedNext();

    @Override
    @Message("OVH does not answer, or refuses our calls")
    String ovhAway();

    @Override
    @Message(
            "The gateway tries again by itself. If it lasts, look at the state of OVH’s services, and whether this machine reaches the internet.")
    String ovhAwayNext();

    @Override
    @Message("The gateway spares OVH after failures")
    String breakerOpen();

    @Override
    @Message(
            "It refuses at once instead of letting people wait, and tries now and then. Nothing to do: it goes on as soon as OVH is better.")
    String breakerOpenNext();

    @Override
    @Message("Our key expires in {days} {#if days == 1}day{#else}days{/if}")
    String keyExpiring(long days);

    @Override
    @Message("Our key may do more than we need")
    String rulesSuperfluous();

    @Override
    @Message("Nothing is broken. A narrower key would limit the damage if it leaked.")
    String rulesSuperfluousNext();

    @Override
    @Message("The gateway goes at {share} of its pace")
    String slow(String share);

    @Override
    @Message(
            "OVH found us too fast. The pace rises again by steps; if it happens again, lower OVH_BUDGET_RATE.")
    String slowNext();

    @Override
    @Message("The gateway’s clock is {seconds} away from OVH’s")
    String clocksApart(String seconds);

    @Override
    @Message(
            "Calls are signed by OVH’s time and pass all the same. Set up the machine’s synchronisation (NTP).")
    String clocksApartNext();

    @Override
    @Message("OVH")
    String ovh();

    @Override
    @Message("answers")
    String answers();

    @Override
    @Message("does not answer, or refuses")
    String doesNot();

    @Override
    @Message("Our access")
    String access();

    @Override
    @Message("consumer key")
    String consumerKey();

    @Override
    @Message("service account")
    String serviceAccount();

    @Override
    @Message("no key")
    String none();

    @Override
    @Message("{means}, accepted")
    String accepted(String means);

    @Override
    @Message("{means}, not accepted")
    String notAccepted(String means);

    @Override
    @Message("Until {end}.")
    String until(String end);

    @Override
    @Message("Without an end.")
    String withoutEnd();

    @Override
    @Message("not checked")
    String unknown();

    @Override
    @Message("Budget of calls")
    String budget();

    @Override
    @Message("{calls} possible at once")
    String callsAtOnce(String calls);

    @Override
    @Message("At {share} of the rate of {rate} a second, all replicas together.")
    String pace(String share, String rate);

    @Override
    @Message("Calls that wait")
    String waiting();

    @Override
    @Message(
            "Requests of people: {interactive}. Watched pages: {live}. Background work: {background}. On the replica that answers.")
    String lanes(int interactive, int live, int background);

    @Override
    @Message("Breaker")
    String breaker();

    @Override
    @Message("closed")
    String closed();

    @Override
    @Message("All calls pass.")
    String closedMore();

    @Override
    @Message("open")
    String opened();

    @Override
    @Message("Calls are refused at once, until OVH has recovered.")
    String openedMore();

    @Override
    @Message("on trial")
    String halfOpen();

    @Override
    @Message("A few calls pass, to see.")
    String halfOpenMore();

    @Override
    @Message("Replicas alive")
    String replicas();

    @Override
    @Message("OVH’s clock is ahead by")
    String clock();

    @Override
    @Message("not measured yet")
    String notMeasured();

    @Override
    @Message("Calls are signed by OVH’s time.")
    String clockMore();

    @Override
    @Message("{number} s")
    String seconds(String number);
}
