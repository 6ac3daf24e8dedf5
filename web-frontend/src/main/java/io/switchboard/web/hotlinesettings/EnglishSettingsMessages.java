package io.switchboard.web.hotlinesettings;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

@Localized("en")
public interface EnglishSettingsMessages extends SettingsMessages {

    @Override
    @Message("To be corrected:")
    String toCorrect();

    @Override
    @Message("Name")
    String name();

    @Override
    @Message("As the group calls it, for example “Lyon hotline”.")
    String nameHint();

    @Override
    @Message("Short address")
    String slug();

    @Override
    @Message(
            "It follows {site}/hotlines/: lower-case letters, digits and hyphens, for example lyon. It does not change any more.")
    String slugHint(String site);

    @Override
    @Message("Who may operate it")
    String operators();

    @Override
    @Message("One e-mail address a line.")
    String operatorsHint();

    @Override
    @Message("Everybody of these domains")
    String domains();

    @Override
    @Message("One domain a line, for example example.org; nothing to keep to the addresses.")
    String domainsHint();

    @Override
    @Message("Addresses told of every change")
    String notices();

    @Override
    @Message("One a line, 20 at most.")
    String noticesHint();

    @Override
    @Message("Mattermost channel that is told too (optional)")
    String channel();

    @Override
    @Message("Its name as in addresses, for example lyon-hotline.")
    String channelHint();

    @Override
    @Message("Countries whose phones may answer")
    String countries();

    @Override
    @Message("Codes of two letters, for example FR, BE.")
    String countriesHint();

    @Override
    @Message("How many people may answer at once")
    String several();

    @Override
    @Message("From 1 to 20.")
    String severalHint();

    @Override
    @Message("How long a phone rings, in seconds")
    String ringSeconds();

    @Override
    @Message("From 5 to 60; 10 is before the voicemail of most mobiles.")
    String ringSecondsHint();

    @Override
    @Message("When nobody answers")
    String unanswered();

    @Override
    @Message("Nothing more")
    String nothing();

    @Override
    @Message("Another phone rings")
    String otherNumber();

    @Override
    @Message("A voicemail takes a message")
    String voicemail();

    @Override
    @Message("The other phone, or the voicemail’s number")
    String to();

    @Override
    @Message("Looked at only if one of these two is chosen, for example 01 99 00 00 02.")
    String toHint();

    @Override
    @Message("After how many seconds of ringing")
    String afterSeconds();

    @Override
    @Message("From 5 to 120.")
    String afterSecondsHint();

    @Override
    @Message("A change made in the OVH manager")
    String drift();

    @Override
    @Message("is undone: what Switchboard says is put back")
    String repair();

    @Override
    @Message("is accepted: it counts from then on")
    String accept();

    @Override
    @Message("Reminder to volunteers, in hours before the shift")
    String reminderHours();

    @Override
    @Message("From 0 to 168; 0 for none.")
    String reminderHoursHint();

    @Override
    @Message("Language of the group")
    String language();

    @Override
    @Message("French")
    String french();

    @Override
    @Message("English")
    String english();

    @Override
    @Message("Time zone")
    String zone();

    @Override
    @Message("For example Europe/Paris or Indian/Reunion.")
    String zoneHint();

    @Override
    @Message("Write a name, 80 characters at most.")
    String wrongName();

    @Override
    @Message("Write 1 to 40 lower-case letters, digits or hyphens, with no hyphen at the edge.")
    String wrongSlug();

    @Override
    @Message("This is the address of another page: choose another.")
    String reservedSlug();

    @Override
    @Message("Another hotline has this address: choose another.")
    String slugTaken();

    @Override
    @Message("“{line}” is no complete address.")
    String wrongAddress(String line);

    @Override
    @Message("“{line}” is no domain.")
    String wrongDomain(String line);

    @Override
    @Message("{most} lines at most.")
    String tooManyLines(int most);

    @Override
    @Message("Write the channel’s name in lower case, without spaces.")
    String wrongChannel();

    @Override
    @Message("Write codes of two letters that exist, for example FR, BE; 20 at most.")
    String wrongCountries();

    @Override
    @Message("Write a number from {least} to {most}.")
    String wrongNumber(int least, int most);

    @Override
    @Message("Write a complete number, for example +33 1 99 00 00 02.")
    String wrongTo();

    @Override
    @Message("Write a time zone, for example Europe/Paris.")
    String wrongZone();

    @Override
    @Message("Choose one of these.")
    String wrongChoice();
}
