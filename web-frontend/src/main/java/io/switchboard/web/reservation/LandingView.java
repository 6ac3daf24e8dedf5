package io.switchboard.web.reservation;

import java.util.List;

/**
 * The form as shown.
 *
 * @param addressError what is wrong with the address; null when nothing is
 * @param lengthError what is wrong with the length; null when nothing is
 * @param alert what went wrong otherwise; null when nothing did
 */
record LandingView(
        String address,
        String zone,
        String request,
        List<Length> lengths,
        String addressError,
        String lengthError,
        String alert) {

    record Length(int hours, boolean chosen) {}

    static LandingView of(ReservationForm form, Trouble trouble) {
        var lengths =
                ReservationForm.LENGTHS.stream().map(it -> new Length(it, form.chose(it))).toList();
        return new LandingView(
                form.address(),
                form.zoneOrHome().getId(),
                form.request(),
                lengths,
                trouble.address(),
                trouble.length(),
                trouble.alert());
    }

    public boolean isTroubled() {
        return addressError != null || lengthError != null || alert != null;
    }

    /** What to say beside which field; null where there is nothing to say. */
    record Trouble(String address, String length, String alert) {

        static final Trouble NONE = new Trouble(null, null, null);

        static Trouble withAddress(String sentence) {
            return new Trouble(sentence, null, null);
        }

        static Trouble withAll(String sentence) {
            return new Trouble(null, null, sentence);
        }
    }
}
