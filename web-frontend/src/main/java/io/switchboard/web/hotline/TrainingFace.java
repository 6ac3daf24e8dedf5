package io.switchboard.web.hotline;

import io.switchboard.contracts.booking.ConferenceView;
import java.util.Optional;

/** How a trainee listens, while a conference answers; number and code are null for who did not book it. */
record TrainingFace(String number, String code) {

    static TrainingFace of(Optional<ConferenceView> conference) {
        return conference
                .filter(it -> it.accessCode() != null)
                .map(it -> new TrainingFace(it.number().spoken(), it.accessCode().grouped()))
                .orElseGet(() -> new TrainingFace(null, null));
    }

    @Override
    public String toString() {
        return "TrainingFace";
    }
}
