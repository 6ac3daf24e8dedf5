package io.switchboard.gateway.participant;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.room.ParticipantKey;
import io.switchboard.contracts.task.Task;
import io.switchboard.gateway.budget.Allowance;
import io.switchboard.gateway.ovh.OvhParticipant;
import io.switchboard.gateway.ovh.Participants;
import io.switchboard.gateway.ovh.Participants.Act;
import io.switchboard.gateway.ovh.Patience;
import io.switchboard.gateway.ovh.RoomPlace;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What moderators do to people in a room. */
@Singleton
class Moderation {

    private final Map<Act, Acting> acts = new EnumMap<>(Act.class);

    Moderation(@All List<Acting> acts) {
        acts.forEach(acting -> this.acts.put(acting.act(), acting));
    }

    Acting by(Act act) {
        return acts.get(act);
    }

    @Singleton
    static final class Mute extends Acting {

        Mute(Presence presence, Participants participants, Patience patience) {
            super(Act.MUTE, presence, participants, patience);
        }

        @Override
        boolean shows(Optional<OvhParticipant> participant) {
            return participant.isPresent() && !participant.get().speak();
        }
    }

    @Singleton
    static final class Unmute extends Acting {

        Unmute(Presence presence, Participants participants, Patience patience) {
            super(Act.UNMUTE, presence, participants, patience);
        }

        @Override
        boolean shows(Optional<OvhParticipant> participant) {
            return participant.isPresent() && participant.get().speak();
        }
    }

    @Singleton
    static final class Deafen extends Acting {

        Deafen(Presence presence, Participants participants, Patience patience) {
            super(Act.DEAFEN, presence, participants, patience);
        }

        @Override
        boolean shows(Optional<OvhParticipant> participant) {
            return participant.isPresent() && !participant.get().hear();
        }
    }

    @Singleton
    static final class Undeafen extends Acting {

        Undeafen(Presence presence, Participants participants, Patience patience) {
            super(Act.UNDEAFEN, presence, participants, patience);
        }

        @Override
        boolean shows(Optional<OvhParticipant> participant) {
            return participant.isPresent() && participant.get().hear();
        }
    }

    @Singleton
    static final class Kick extends Acting {

        Kick(Presence presence, Participants participants, Patience patience) {
            super(Act.KICK, presence, participants, patience);
        }

        @Override
        boolean shows(Optional<OvhParticipant> participant) {
            return participant.isEmpty();
        }

        /** Whoever has left already need not be shown out. */
        @Override
        Uni<Task> absent(ParticipantKey key, RoomPlace room, Allowance allowance) {
            return Uni.createFrom().item(done(key));
        }
    }
}
