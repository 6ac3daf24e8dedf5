package io.switchboard.invitation;

import io.switchboard.contracts.Language;
import io.switchboard.platform.time.TimeInWords;

/** What an invitation says in the language of whoever booked. */
sealed interface Words {

    static Words of(Invitation invitation) {
        return invitation.language() == Language.FRENCH
                ? new French(invitation)
                : new English(invitation);
    }

    Invitation invitation();

    String conference();

    /** Where people find it: the number and the code, as short as a calendar's line. */
    String place();

    String howToCall();

    /** Label of the link that dials and types. */
    String call();

    String cancelled();

    /** On one line, and without what no calendar can hold. */
    default String title() {
        return invitation()
                .title()
                .map(it -> it.replaceAll("[\\s\\p{Cntrl}]+", " ").strip())
                .filter(it -> !it.isEmpty())
                .orElse(conference());
    }

    default String code() {
        return invitation().accessCode().grouped();
    }

    default String link() {
        return invitation().number().linkTyping(invitation().accessCode());
    }

    default String end() {
        return new TimeInWords(invitation().language(), invitation().zone())
                .full(invitation().endsAt());
    }

    record French(Invitation invitation) implements Words {

        @Override
        public String conference() {
            return "Conférence téléphonique";
        }

        @Override
        public String place() {
            return "%s, code d'accès %s #".formatted(invitation.number().spoken(), code());
        }

        @Override
        public String howToCall() {
            return """
            Numéro à appeler : %s
            Depuis l'étranger : %s
            Code d'accès : %s, puis la touche #

            Depuis un mobile, ce lien appelle et tape le code :
            %s

            Pendant l'appel, sur le clavier :
            ## quitter la conférence
            00 couper votre micro, ou le rétablir
            ** couper votre micro et le son, ou les rétablir

            Le numéro et le code sont valables jusqu'au %s."""
                    .formatted(
                            invitation.number().spoken(),
                            invitation.number().international(),
                            code(),
                            link(),
                            end());
        }

        @Override
        public String call() {
            return "Appeler la conférence";
        }

        @Override
        public String cancelled() {
            return "Cette conférence n'aura pas lieu : son code d'accès ne marche plus.";
        }
    }

    record English(Invitation invitation) implements Words {

        @Override
        public String conference() {
            return "Phone conference";
        }

        @Override
        public String place() {
            return "%s, access code %s #".formatted(invitation.number().spoken(), code());
        }

        @Override
        public String howToCall() {
            return """
            Number to call: %s
            From abroad: %s
            Access code: %s, then the # key

            From a mobile phone, this link dials and types the code:
            %s

            During the call, on the keypad:
            ## leave the conference
            00 mute your microphone, or unmute it
            ** mute your microphone and the sound, or unmute them

            Number and code are valid until %s."""
                    .formatted(
                            invitation.number().spoken(),
                            invitation.number().international(),
                            code(),
                            link(),
                            end());
        }

        @Override
        public String call() {
            return "Call the conference";
        }

        @Override
        public String cancelled() {
            return "This conference will not take place: its access code does not work any more.";
        }
    }
}
