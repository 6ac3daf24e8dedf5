package io.switchboard.web.collecting;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

@Localized("en")
public interface EnglishCollectingMessages extends CollectingMessages {

    @Override
    @Message("Collecting of figures")
    String title();

    @Override
    @Message("Where figures come from, and until when they are known.")
    String lead();

    @Override
    @Message("There are figures since {when}.")
    String since(String when);

    @Override
    @Message("No figures yet: rooms are counted every minute as soon as OVH answers.")
    String nothing();

    @Override
    @Message("Past calls, by number")
    String histories();

    @Override
    @Message(
            "OVH tells about conferences afterwards. It is fetched each night, from where it was left.")
    String historiesWhat();

    @Override
    @Message("No conference number is known yet.")
    String none();

    @Override
    @Message("up to date")
    String good();

    @Override
    @Message("never fetched")
    String never();

    @Override
    @Message("in trouble")
    String troubled();

    @Override
    @Message("Known until")
    String until();

    @Override
    @Message("Last success")
    String fetched();

    @Override
    @Message("Trouble")
    String trouble();

    @Override
    @Message("nothing yet")
    String nothingYet();

    @Override
    @Message("Fetch now")
    String fetch();

    @Override
    @Message("Without waiting for the night. What is known already is not counted twice.")
    String fetchWhat();

    @Override
    @Message("Go back to the day (optional)")
    String from();

    @Override
    @Message(
            "Empty: where each number was left, and a little before. Further back, it takes a call to OVH for each conference.")
    String fromHint();

    @Override
    @Message("Give a day that is past, such as 2026-11-01, or nothing.")
    String wrongDay();

    @Override
    @Message("OVH keeps no calls that old: choose a later day.")
    String tooFarBack();

    @Override
    @Message("Noted: fetching begins within seconds. Reload the page to see how far it is.")
    String begun();

    @Override
    @Message("Hotlines")
    String hotlines();

    @Override
    @Message("No hotline is known yet.")
    String noHotlines();

    @Override
    @Message("queue: OVH counts its calls")
    String queue();

    @Override
    @Message("line: OVH does not count its calls")
    String line();

    @Override
    @Message("See the figures")
    String toFigures();

    @Override
    @Message("OVH did not answer.")
    String ovhAway();

    @Override
    @Message("OVH was too busy, or we were too quick.")
    String ovhBusy();

    @Override
    @Message("OVH refuses this request: look at the rights of our key.")
    String ovhRefuses();

    @Override
    @Message("The gateway to OVH did not answer.")
    String gatewayAway();

    @Override
    @Message("The last fetching failed.")
    String otherTrouble();
}
