package io.switchboard.web.rota;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

@Localized("en")
public interface EnglishRotaMessages extends RotaMessages {

    @Override
    @Message("Rota")
    String title();

    @Override
    @Message("Rota: {name}")
    String titleOf(String name);

    @Override
    @Message("Who answers, day by day. Each shift begins and ends by itself. Hours are in {zone}.")
    String lead(String zone);

    @Override
    @Message("Back to {name}")
    String back(String name);

    @Override
    @Message("Back to the rota")
    String backToRota();

    @Override
    @Message("Add a shift")
    String add();

    @Override
    @Message("Week before")
    String earlier();

    @Override
    @Message("Week after")
    String later();

    @Override
    @Message("From today")
    String fromToday();

    @Override
    @Message("Weeks")
    String weeks();

    @Override
    @Message("today")
    String today();

    @Override
    @Message("Nobody is planned.")
    String nobody();

    @Override
    @Message("planned")
    String planned();

    @Override
    @Message("stands in")
    String replaced();

    @Override
    @Message("called off")
    String declined();

    @Override
    @Message("answers now")
    String running();

    @Override
    @Message("done")
    String done();

    @Override
    @Message("missed")
    String missed();

    @Override
    @Message("gap in the rota")
    String gap();

    @Override
    @Message("{from} – {to}")
    String spell(String from, String to);

    @Override
    @Message("{from} – {to} (the day after)")
    String spellOverNight(String from, String to);

    @Override
    @Message("{spell}: {name}")
    String comes(String spell, String name);

    @Override
    @Message("{spell}: {name} does not come")
    String comesNot(String spell, String name);

    @Override
    @Message("{spell}: nobody")
    String nobodyComes(String spell);

    @Override
    @Message("Nobody answered.")
    String nobodyAnswered();

    @Override
    @Message("Nobody else is planned instead.")
    String nobodyInstead();

    @Override
    @Message("Takes over from {name}.")
    String takesOver(String name);

    @Override
    @Message("Takes over from somebody else.")
    String handOver();

    @Override
    @Message("At the same time as {name}: only one can answer at a time.")
    String sameTime(String name);

    @Override
    @Message("Somebody else is planned at the same time: only one can answer at a time.")
    String overlap();

    @Override
    @Message("Change")
    String change();

    @Override
    @Message("Change: {what}")
    String changeOf(String what);

    @Override
    @Message("Call off")
    String decline();

    @Override
    @Message("Call off: {what}")
    String declineOf(String what);

    @Override
    @Message("Planned shifts")
    String all();

    @Override
    @Message("Nothing is planned yet.")
    String nonePlanned();

    @Override
    @Message("Every {day}")
    String each(String day);

    @Override
    @Message("From {day}")
    String since(String day);

    @Override
    @Message("until {day}")
    String until(String day);

    @Override
    @Message("Remove")
    String remove();

    @Override
    @Message("Remove: {what}")
    String removeOf(String what);

    @Override
    @Message("A shift is somebody’s whom the hotline knows: add the volunteers first.")
    String volunteersFirst();

    @Override
    @Message("Volunteers")
    String volunteers();

    @Override
    @Message("With other calendars")
    String elsewhere();

    @Override
    @Message("Import a calendar")
    String importCalendar();

    @Override
    @Message("Subscribe to the rota")
    String subscribe();

    @Override
    @Message("Remove this shift?")
    String removalTitle();

    @Override
    @Message("It will not begin any more. If it is under way, it goes on to its end.")
    String removalLead();

    @Override
    @Message("It will not begin any more in any week. If it is under way, it goes on to its end.")
    String removalLeadWeekly();

    @Override
    @Message("Yes, remove it")
    String removeYes();

    @Override
    @Message("No, back to the rota")
    String removeNo();
}
