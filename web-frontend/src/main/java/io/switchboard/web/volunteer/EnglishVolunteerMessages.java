package io.switchboard.web.volunteer;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

@Localized("en")
public interface EnglishVolunteerMessages extends VolunteerMessages {

    @Override
    @Message("Volunteers")
    String title();

    @Override
    @Message(
            "Those whom the hotline knows: they are chosen with one press to answer, and have the shifts of the rota.")
    String lead();

    @Override
    @Message("Back to {name}")
    String back(String name);

    @Override
    @Message("Add a volunteer")
    String add();

    @Override
    @Message("Nobody yet.")
    String none();

    @Override
    @Message("Change")
    String change();

    @Override
    @Message("Change: {name}")
    String changeOf(String name);

    @Override
    @Message("Remove")
    String remove();

    @Override
    @Message("Remove: {name}")
    String removeOf(String name);

    @Override
    @Message("Reminders to {address}")
    String reminded(String address);

    @Override
    @Message("Without reminders")
    String notReminded();

    @Override
    @Message("Add a volunteer")
    String newTitle();

    @Override
    @Message("Change: {name}")
    String changeTitle(String name);

    @Override
    @Message("Name")
    String name();

    @Override
    @Message("As the group calls them.")
    String nameHint();

    @Override
    @Message("Phone number")
    String phone();

    @Override
    @Message("The one that rings during their shifts.")
    String phoneHint();

    @Override
    @Message("E-mail address (optional)")
    String address();

    @Override
    @Message("A reminder goes there before each shift, with a way to call it off.")
    String addressHint();

    @Override
    @Message("Save")
    String save();

    @Override
    @Message("Back to the volunteers")
    String cancel();

    @Override
    @Message("To be corrected:")
    String toCorrect();

    @Override
    @Message("Write a name, 80 characters at most.")
    String wrongName();

    @Override
    @Message("This address is not complete: it should look like camille@example.org.")
    String wrongAddress();

    @Override
    @Message("Another volunteer has this phone already.")
    String known();

    @Override
    @Message("The hotline knows 200 volunteers already: remove some first.")
    String tooMany();

    @Override
    @Message("This volunteer has just been removed. Add them again if need be.")
    String goneMeanwhile();

    @Override
    @Message("Remove {name}?")
    String removalTitle(String name);

    @Override
    @Message("Their planned shifts go too. If they answer now, they go on to the end.")
    String removalLead();

    @Override
    @Message("Yes, remove them")
    String removeYes();
}
