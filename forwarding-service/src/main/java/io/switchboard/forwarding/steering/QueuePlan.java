package io.switchboard.forwarding.steering;

import io.switchboard.contracts.Sealed;
import io.switchboard.forwarding.hotline.Hotline;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is to be done next for a queue. Decides, and does nothing. OVH rings only phones that were set before the queue opened: so a phone is
 * placed first, then the queue opened, or closed and opened anew where it was open without it.
 *
 * @param unanswered mark of what callers shall get while the queue is closed
 */
record QueuePlan(
        Hotline hotline,
        Wanted wanted,
        List<QueueAgent> agents,
        List<QueueOpening> openings,
        String unanswered) {

    Step next() {
        var spells = hotline.isRetired() ? List.<Spell>of() : wanted.spells();
        var steps =
                spells.isEmpty()
                        ? Stream.of(unwanted(spells), retiring(), closing())
                        : Stream.of(
                                beforeOpening(),
                                placing(),
                                reopening(spells.getFirst()),
                                opening(spells),
                                unwanted(spells),
                                loggingOut(),
                                closing());
        var found = steps.flatMap(Optional::stream).toList();
        return found.stream()
                .filter(it -> !(it instanceof Step.Wait))
                .findFirst()
                .orElseGet(() -> found.isEmpty() ? new Step.Nothing() : new Step.Wait());
    }

    /** Whose phones would ring as soon as the queue opens, and should not. */
    private Optional<Step> beforeOpening() {
        return isOpen() ? Optional.empty() : known(strangers().toList());
    }

    private Optional<Step> placing() {
        return wanted.phones().entrySet().stream()
                .filter(it -> agent(it.getKey()).filter(this::isSet).isEmpty())
                .findFirst()
                .map(it -> place(it.getKey(), it.getValue()));
    }

    private Step place(String phoneHash, Sealed phone) {
        return new Step.Place(
                phoneHash, phone, ringSeconds(), freePosition(phoneHash), agent(phoneHash));
    }

    /** Where the queue is open and does not ring everybody, it is closed, and opened anew. */
    private Optional<Step> reopening(Spell today) {
        return openings.stream()
                .filter(it -> it.isOpenAt(wanted.now()))
                .filter(it -> !it.phones().containsAll(wanted.hashes()))
                .findFirst()
                .map(it -> reopen(it, today));
    }

    private Step reopen(QueueOpening opening, Spell today) {
        var others = openings.stream().filter(it -> !it.equals(opening));
        var isThere = others.anyMatch(it -> it.spell().equals(today));
        var anew = isThere ? null : QueueOpening.of(today, ringing());
        return opening.ovhId()
                .<Step>map(id -> new Step.Remove(opening, id, Optional.ofNullable(anew)))
                .orElseGet(() -> new Step.Open(opening, true));
    }

    private Optional<Step> opening(List<Spell> spells) {
        return spells.stream().flatMap(it -> opening(it).stream()).findFirst();
    }

    private Optional<Step> opening(Spell spell) {
        var there = openings.stream().filter(it -> it.spell().equals(spell)).toList();
        if (there.isEmpty()) {
            return Optional.of(new Step.Open(QueueOpening.of(spell, heard(spell)), false));
        }
        return there.stream().anyMatch(it -> it.ovhId().isPresent())
                ? Optional.empty()
                : Optional.of(new Step.Open(there.getFirst(), true));
    }

    /** What is opened while the queue is open rings whom it rings already. */
    private Set<String> heard(Spell spell) {
        var heard = new HashSet<>(ringing());
        if (spell.covers(wanted.now())) {
            openings.stream()
                    .filter(it -> it.isOpenAt(wanted.now()))
                    .forEach(it -> heard.retainAll(it.phones()));
        }
        return heard;
    }

    /** They would come back each week. */
    private Optional<Step> unwanted(List<Spell> spells) {
        var unwanted = openings.stream().filter(it -> !spells.contains(it.spell())).toList();
        return unwanted.stream()
                .flatMap(it -> it.ovhId().map(id -> remove(it, id)).stream())
                .findFirst()
                .or(() -> ask(unwanted, QueueOpening::quiet, new Step.FindOpenings()));
    }

    private static Step remove(QueueOpening opening, long ovhId) {
        return new Step.Remove(opening, ovhId, Optional.empty());
    }

    private Optional<Step> loggingOut() {
        return allOut(strangers().toList());
    }

    private Optional<Step> retiring() {
        return hotline.isRetired()
                ? allOut(agents.stream().filter(QueueAgent::mayRing).toList())
                : Optional.empty();
    }

    private static Optional<Step> allOut(List<QueueAgent> out) {
        return known(out).or(() -> ask(out, QueueAgent::quiet, new Step.FindAgents()));
    }

    private static Optional<Step> known(List<QueueAgent> out) {
        return out.stream()
                .flatMap(it -> it.id().<Step>map(id -> new Step.LogOut(it, id)).stream())
                .findFirst();
    }

    /** Of those OVH has not told of: they are looked for once nothing that we asked can be under way any more. */
    private static <T> Optional<Step> ask(List<T> unknown, Predicate<T> quiet, Step find) {
        if (unknown.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(unknown.stream().allMatch(quiet) ? find : new Step.Wait());
    }

    private Optional<Step> closing() {
        var now = hotline.progress().unansweredAtOvh().orElse(null);
        return unanswered.equals(now)
                ? Optional.empty()
                : Optional.of(new Step.SetUnanswered(unanswered, now));
    }

    private boolean isOpen() {
        return openings.stream().anyMatch(it -> it.isOpenAt(wanted.now()));
    }

    private Stream<QueueAgent> strangers() {
        return agents.stream()
                .filter(QueueAgent::mayRing)
                .filter(it -> !wanted.hashes().contains(it.phoneHash()));
    }

    private Optional<QueueAgent> agent(String phoneHash) {
        return agents.stream().filter(it -> it.phoneHash().equals(phoneHash)).findFirst();
    }

    private boolean isSet(QueueAgent agent) {
        return agent.id().isPresent() && agent.rings(ringSeconds());
    }

    private Set<String> ringing() {
        return agents.stream()
                .filter(it -> it.available().orElse(false))
                .map(QueueAgent::phoneHash)
                .collect(Collectors.toSet());
    }

    private int ringSeconds() {
        return Math.toIntExact(hotline.rules().ringing().toSeconds());
    }

    /** Of those who answer, each has its own. */
    private int freePosition(String phoneHash) {
        var taken =
                agents.stream()
                        .filter(it -> wanted.hashes().contains(it.phoneHash()))
                        .filter(it -> !it.phoneHash().equals(phoneHash))
                        .flatMap(it -> it.position().stream())
                        .collect(Collectors.toSet());
        return IntStream.iterate(1, it -> it + 1)
                .filter(it -> !taken.contains(it))
                .findFirst()
                .orElse(1);
    }
}
