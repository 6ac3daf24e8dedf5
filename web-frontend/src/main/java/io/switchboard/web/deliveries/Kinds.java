package io.switchboard.web.deliveries;

/** Kinds of letters in plain words. One that is new to us is told by its own name. */
record Kinds(KindMessages words) {

    String plain(String kind) {
        return switch (kind) {
            case "confirm-reservation" -> words.confirmReservation();
            case "conference-open" -> words.conferenceOpen();
            case "conference-extended" -> words.conferenceExtended();
            case "conference-again" -> words.conferenceAgain();
            case "conference-not-opened" -> words.conferenceNotOpened();
            case "conference-given-back" -> words.conferenceGivenBack();
            case "conference-lost" -> words.conferenceLost();
            case "moderate-conference" -> words.moderateConference();
            case "survey" -> words.survey();
            case "sign-in" -> words.signIn();
            case "answerer-changed" -> words.answererChanged();
            case "change-delayed" -> words.changeDelayed();
            case "hotline-unattended" -> words.hotlineUnattended();
            case "shift-reminder" -> words.shiftReminder();
            case "volunteer-declined" -> words.volunteerDeclined();
            case "conference-trouble" -> words.conferenceTrouble();
            case "key-expiring" -> words.keyExpiring();
            case "key-refused" -> words.keyRefused();
            case "service-disturbed" -> words.serviceDisturbed();
            case "dead-letters" -> words.deadLetters();
            default -> kind;
        };
    }
}
