package io.switchboard.web.moderation;

import java.util.List;

/**
 * A room in words.
 *
 * @param formToken what its forms carry
 * @param title of the conference; null for none
 * @param number as people call it
 * @param until when it ends, in words
 * @param over whether the room is no more
 * @param summary how many are there, in a sentence; what a screen reader is told when it changes
 * @param age how old this is, in words
 * @param ageSeconds the same as a number; -1 for not known yet
 * @param stale whether OVH does not answer now
 * @param locked whether nobody else is let in; null when nobody has said so
 * @param act random name of the next act on the whole room
 * @param ovhPage whether OVH's own page is offered
 * @param empty whether it is known that nobody is there
 */
record RoomFace(
        String formToken,
        String title,
        String number,
        String until,
        boolean over,
        String summary,
        String age,
        long ageSeconds,
        boolean stale,
        Boolean locked,
        String act,
        boolean ovhPage,
        boolean empty,
        List<Somebody> people,
        List<Progress> acts) {

    /**
     * Somebody in the room in words.
     *
     * @param name their masked number, or words for who hides it
     * @param since when they came, in words; null until known
     * @param state what they do now, in words; null until known
     * @param tone of the state: talking, listening, muted, unknown
     * @param age how old the state is, in words; null when it is fresh
     * @param under words for an act on them that is under way; null for none
     * @param act random name of the next act on them
     */
    record Somebody(
            long id,
            String name,
            String since,
            String state,
            String tone,
            String age,
            boolean known,
            boolean muted,
            boolean deaf,
            long volume,
            String under,
            String act) {}

    /**
     * An act on all, or one that failed, in words.
     *
     * @param tone wait, good or bad
     * @param done how many of {@code of}; both 0 where nothing is counted
     */
    record Progress(String sentence, String tone, int done, int of) {}
}
