package io.switchboard.web.volunteer;

import java.util.List;
import java.util.stream.Stream;

/** What is wrong with each field; null where nothing is. */
record VolunteerMistakes(String name, String phone, String address) {

    static final VolunteerMistakes NONE = new VolunteerMistakes(null, null, null);

    /** A mistake with a way to its field. */
    record Mistake(String field, String sentence) {}

    static VolunteerMistakes in(VolunteerForm form, VolunteerMessages words) {
        return new VolunteerMistakes(
                form.hasName() ? null : words.wrongName(),
                null,
                form.hasGoodAddress() ? null : words.wrongAddress());
    }

    static VolunteerMistakes ofName(String sentence) {
        return new VolunteerMistakes(sentence, null, null);
    }

    static VolunteerMistakes ofPhone(String sentence) {
        return new VolunteerMistakes(null, sentence, null);
    }

    /** In the order of the form. */
    public List<Mistake> lines() {
        return Stream.of(
                        new Mistake("name", name),
                        new Mistake("phone", phone),
                        new Mistake("address", address))
                .filter(it -> it.sentence() != null)
                .toList();
    }
}
