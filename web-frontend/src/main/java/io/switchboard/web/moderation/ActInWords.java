package io.switchboard.web.moderation;

import io.switchboard.contracts.moderation.ActSight;
import io.switchboard.web.moderation.RoomFace.Progress;

/** How far an act is. */
record ActInWords(ModerationMessages words, ActSight act) {

    Progress progress() {
        return switch (act.state()) {
            case UNDER_WAY -> new Progress(sentence(), "wait", act.done(), act.of());
            case DONE -> new Progress(sentence(), "good", 0, 0);
            case FAILED -> new Progress(sentence(), "bad", 0, 0);
        };
    }

    /** Words for an act that is under way on somebody. */
    String beside() {
        return switch (act.kind()) {
            case MUTE, MUTE_ALL -> words.muting();
            case UNMUTE, UNMUTE_ALL -> words.unmuting();
            case DEAFEN -> words.deafening();
            case UNDEAFEN -> words.undeafening();
            case KICK -> words.kicking();
            case VOLUME -> words.settingVolume();
            case LOCK, UNLOCK -> "";
        };
    }

    private String sentence() {
        return switch (act.state()) {
            case UNDER_WAY -> underWay();
            case DONE -> done();
            case FAILED -> act.of() > 1 ? words.someFailed(act.failed(), act.of()) : words.failed();
        };
    }

    private String underWay() {
        return switch (act.kind()) {
            case MUTE_ALL -> words.mutingAll(act.done(), act.of());
            case UNMUTE_ALL -> words.unmutingAll(act.done(), act.of());
            case LOCK -> words.locking();
            case UNLOCK -> words.unlocking();
            case MUTE, UNMUTE, DEAFEN, UNDEAFEN, KICK, VOLUME -> beside();
        };
    }

    private String done() {
        return switch (act.kind()) {
            case MUTE_ALL -> words.allMuted();
            case UNMUTE_ALL -> words.allUnmuted();
            case LOCK -> words.nowLocked();
            case UNLOCK -> words.nowUnlocked();
            case MUTE, UNMUTE, DEAFEN, UNDEAFEN, KICK, VOLUME -> words.done();
        };
    }
}
