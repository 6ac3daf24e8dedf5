package io.switchboard.deploy.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.networking.v1.IPBlock;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPeer;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPort;
import io.strimzi.api.kafka.model.kafka.Kafka;
import io.switchboard.launcher.plan.Service;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may speak to whom. */
@DisabledIfEnvironmentVariable(named = "KUSTOMIZE", matches = "none")
class NetworkTest {
    private static final String NAME = "app.kubernetes.io/name";
    private static final String DNS_OF_THE_NODE = "169.254.20.10/32";
    private static final Map<Service, Set<Integer>> OUTSIDE =
            Map.of(
                    Service.OVH_GATEWAY, Set.of(443),
                    Service.NOTIFIER, Set.of(25, 465, 587, 443),
                    Service.WEB_FRONTEND, Set.of(443));

    private final Overlay production = Overlay.production();

    @Test
    void nobodySpeaksUnlessItIsSaid() {
        var rest = production.named(NetworkPolicy.class, "nothing-but-names").getSpec();

        assertThat(rest.getPolicyTypes()).containsExactlyInAnyOrder("Ingress", "Egress");
        assertThat(rest.getIngress()).isEmpty();
        assertThat(rest.getEgress()).hasSize(1);
        assertThat(rest.getEgress().getFirst().getPorts())
                .allMatch(port -> port.getPort().getIntVal() == 53);
        assertThat(rest.getEgress().getFirst().getTo())
                .hasSize(2)
                .anyMatch(NetworkTest::isOtherNamespace)
                .anyMatch(peer -> isAt(peer, DNS_OF_THE_NODE));
        for (Service service : Service.values()) {
            assertThat(labels(service))
                    .containsAllEntriesOf(rest.getPodSelector().getMatchLabels());
        }
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void aServiceIsCalledByItsCallersAlone(Service called) {
        var callers =
                about(called).stream()
                        .flatMap(policy -> policy.getSpec().getIngress().stream())
                        .flatMap(rule -> rule.getFrom().stream())
                        .filter(peer -> peer.getPodSelector() != null)
                        .map(peer -> peer.getPodSelector().getMatchLabels().get(NAME));

        assertThat(callers).containsExactlyInAnyOrderElementsOf(called.callers());
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void aServiceCallsThoseWhoExpectIt(Service caller) {
        var called =
                egress(caller)
                        .filter(peer -> peer.getPodSelector() != null)
                        .map(peer -> peer.getPodSelector().getMatchLabels().get(NAME));
        var expecting =
                Stream.of(Service.values())
                        .filter(service -> service.callers().contains(caller.folder()))
                        .map(Service::folder)
                        .toList();

        assertThat(called).containsExactlyInAnyOrderElementsOf(expecting);
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void onlyWhoHasBusinessOutsideGetsThere(Service service) {
        var ports =
                about(service).stream()
                        .flatMap(policy -> policy.getSpec().getEgress().stream())
                        .filter(
                                rule ->
                                        rule.getTo().stream()
                                                .anyMatch(it -> it.getIpBlock() != null))
                        .flatMap(rule -> rule.getPorts().stream())
                        .map(port -> port.getPort().getIntVal());

        assertThat(ports)
                .containsExactlyInAnyOrderElementsOf(OUTSIDE.getOrDefault(service, Set.of()));
    }

    @Test
    void outsideIsNowhereWithin() {
        var blocks =
                OUTSIDE.keySet().stream()
                        .flatMap(this::egress)
                        .map(NetworkPolicyPeer::getIpBlock)
                        .filter(block -> block != null)
                        .toList();

        assertThat(blocks)
                .allMatch(
                        block ->
                                block.getExcept().contains("10.0.0.0/8")
                                        || block.getExcept().contains("fc00::/7"));
    }

    @Test
    void peopleComeInByOneDoor() {
        var doors =
                production.all(NetworkPolicy.class).stream()
                        .filter(
                                policy ->
                                        policy.getSpec().getIngress().stream()
                                                .flatMap(rule -> rule.getFrom().stream())
                                                .anyMatch(NetworkTest::isOtherNamespace))
                        .collect(
                                Collectors.toMap(
                                        policy -> policy.getMetadata().getName(),
                                        policy ->
                                                policy.getSpec()
                                                        .getIngress()
                                                        .getFirst()
                                                        .getPorts()));

        assertThat(doors)
                .containsOnlyKeys("web-frontend-is-called", "metrics", "postgres-is-called");
        assertThat(numbers(doors.get("web-frontend-is-called"))).containsExactly("8080");
        assertThat(numbers(doors.get("metrics"))).containsExactly("operators");
    }

    @Test
    void servicesAloneReadTheDatabaseAndTheTopics() {
        var ours = new NetworkPolicyPeer();
        ours.setPodSelector(
                production.named(NetworkPolicy.class, "metrics").getSpec().getPodSelector());
        var postgres = production.named(NetworkPolicy.class, "postgres-is-called").getSpec();
        var kafka = production.named(Kafka.class, "kafka").getSpec().getKafka();

        assertThat(postgres.getIngress().getFirst().getFrom()).containsExactly(ours);
        assertThat(numbers(postgres.getIngress().getFirst().getPorts())).containsExactly("5432");
        assertThat(kafka.getListeners())
                .allMatch(listener -> listener.getNetworkPolicyPeers().equals(List.of(ours)));
    }

    @Test
    void byNameTheSameGetOut() {
        var named = new TreeSet<String>();
        var all = Overlay.productionWithAll();
        for (var policy : all.all(Foreign.CiliumNetworkPolicy.class)) {
            named.add(policy.spec().endpointSelector().matchLabels().get(NAME));
            assertThat(policy.spec().egress().stream().filter(rule -> rule.toFqdns() != null))
                    .isNotEmpty()
                    .allMatch(rule -> rule.toPorts() != null);
        }

        assertThat(named).isEqualTo(folders(OUTSIDE.keySet()));
        assertThat(
                        all.all(NetworkPolicy.class).stream()
                                .filter(policy -> !isToPrivateAddresses(policy))
                                .flatMap(NetworkTest::peers))
                .extracting(NetworkPolicyPeer::getIpBlock)
                .filteredOn(block -> block != null)
                .extracting(IPBlock::getCidr)
                .containsExactly(DNS_OF_THE_NODE);
    }

    /** Which are named one by one, on ports on which the same may go outside. */
    @Test
    void someReachPrivateAddressesAndOnlyWhereItIsWanted() {
        var ways =
                Overlay.productionWithAll().all(NetworkPolicy.class).stream()
                        .filter(NetworkTest::isToPrivateAddresses)
                        .toList();

        assertThat(ways)
                .extracting(way -> way.getSpec().getPodSelector().getMatchLabels().get(NAME))
                .containsExactlyInAnyOrder("notifier", "web-frontend");
        for (NetworkPolicy way : ways) {
            String name = way.getSpec().getPodSelector().getMatchLabels().get(NAME);
            assertThat(peers(way)).allMatch(peer -> peer.getIpBlock().getCidr().endsWith("/32"));
            assertThat(way.getSpec().getEgress().stream().flatMap(it -> it.getPorts().stream()))
                    .extracting(port -> port.getPort().getIntVal())
                    .isSubsetOf(OUTSIDE.get(Service.named(name).orElseThrow()));
        }
        assertThat(production.all(NetworkPolicy.class))
                .noneMatch(NetworkTest::isToPrivateAddresses);
    }

    /** What would only be left out stays where it is already, and everything with it. */
    @Test
    void byNameTheWayByAddressIsClosed() {
        for (Service service : OUTSIDE.keySet()) {
            var closed =
                    Overlay.productionWithAll()
                            .named(NetworkPolicy.class, service.folder() + "-outside")
                            .getSpec();

            assertThat(closed.getPolicyTypes()).containsExactly("Egress");
            assertThat(closed.getEgress()).isEmpty();
        }
    }

    @Test
    void spansGoToOneNamespaceAndOnlyWhereItIsWanted() {
        var way = Overlay.productionWithAll().named(NetworkPolicy.class, "traces").getSpec();
        var to = way.getEgress().getFirst().getTo().getFirst();
        var endpoint =
                URI.create(
                        Pods.environment(Overlay.productionWithAll(), Service.NOTIFIER)
                                .get("OTEL_EXPORTER_OTLP_ENDPOINT"));

        assertThat(to.getNamespaceSelector().getMatchLabels())
                .containsEntry("switchboard/takes-traces", "true");
        assertThat(way.getEgress().getFirst().getPorts().getFirst().getPort().getIntVal())
                .isEqualTo(endpoint.getPort());
        for (Service service : Service.values()) {
            assertThat(Overlay.productionWithAll().deployment(service))
                    .extracting(it -> it.getSpec().getTemplate().getMetadata().getLabels())
                    .satisfies(
                            it ->
                                    assertThat(it)
                                            .containsAllEntriesOf(
                                                    way.getPodSelector().getMatchLabels()));
            assertThat(Pods.environment(production, service))
                    .doesNotContainKey("OTEL_EXPORTER_OTLP_ENDPOINT");
        }
    }

    @Test
    void onlyTheGatewayReachesOvh() {
        var reaching =
                Overlay.productionWithAll().all(Foreign.CiliumNetworkPolicy.class).stream()
                        .filter(policy -> policy.spec().toString().contains("api.ovh.com"))
                        .map(policy -> policy.spec().endpointSelector().matchLabels().get(NAME));

        assertThat(reaching).containsExactly("ovh-gateway");
    }

    private static Set<String> folders(Set<Service> services) {
        return services.stream()
                .map(Service::folder)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<NetworkPolicy> about(Service service) {
        var one = Map.of(NAME, service.folder());
        return production.all(NetworkPolicy.class).stream()
                .filter(policy -> one.equals(policy.getSpec().getPodSelector().getMatchLabels()))
                .toList();
    }

    private Stream<NetworkPolicyPeer> egress(Service service) {
        return about(service).stream()
                .flatMap(policy -> policy.getSpec().getEgress().stream())
                .flatMap(rule -> rule.getTo().stream());
    }

    private static Stream<NetworkPolicyPeer> peers(NetworkPolicy policy) {
        return policy.getSpec().getEgress().stream().flatMap(rule -> rule.getTo().stream());
    }

    private static boolean isToPrivateAddresses(NetworkPolicy policy) {
        return policy.getMetadata().getName().endsWith("-to-private-addresses");
    }

    private static boolean isAt(NetworkPolicyPeer peer, String place) {
        return peer.getIpBlock() != null && place.equals(peer.getIpBlock().getCidr());
    }

    private static boolean isOtherNamespace(NetworkPolicyPeer peer) {
        return peer.getNamespaceSelector() != null;
    }

    private static List<String> numbers(List<NetworkPolicyPort> ports) {
        return ports.stream()
                .map(port -> port.getPort())
                .map(it -> it.getStrVal() == null ? it.getIntVal().toString() : it.getStrVal())
                .toList();
    }

    private Map<String, String> labels(Service service) {
        return production.deployment(service).getSpec().getTemplate().getMetadata().getLabels();
    }
}
