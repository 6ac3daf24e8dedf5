package io.switchboard.deploy.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.deploy.Tree;
import io.switchboard.deploy.Yaml;
import io.switchboard.launcher.plan.Service;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;

/** Whether what is backed up can be gone back to, and nobody else writes where it lies. */
@DisabledIfEnvironmentVariable(named = "KUSTOMIZE", matches = "none")
class BackupsTest {
    private static final String BY_HAND = "deploy/kubernetes/tools/backup.yaml";

    private final Overlay production = Overlay.production();

    @Test
    void lieWhereARestoreLooks() {
        var restored = cluster(Overlay.productionWithAll());
        var before = restored.externalClusters().getFirst();

        assertThat(restored.bootstrap().recovery().source()).isEqualTo(before.name());
        assertThat(before.plugin().parameters())
                .containsKey("serverName")
                .isEqualTo(place(cluster(production)));
    }

    /** Component restore is taken out again, and what it set would be lost with it. */
    @Test
    void haveTheirNameFromTheComponentThatStays() {
        assertThat(place(cluster(Overlay.productionWithAll())))
                .isEqualTo(place(cluster(production)));
    }

    @Test
    void areOnlyReadByATrial() {
        var trial = Overlay.trial();

        assertThat(cluster(trial).bootstrap().recovery()).isNotNull();
        assertThat(cluster(trial).plugins()).isNull();
        assertThat(trial.all(Foreign.ScheduledBackup.class)).isEmpty();
        assertThat(Pods.environment(trial, Service.OVH_GATEWAY))
                .containsEntry("OVH_READ_ONLY", "true");
    }

    @Test
    void canBeMadeAtOnce() {
        var nightly = production.all(Foreign.ScheduledBackup.class).getFirst().spec();

        var document = Yaml.documents(Tree.read(BY_HAND)).getFirst();
        var byHand = ((Foreign.Backup) Strictly.read(document)).spec();

        assertThat(byHand.cluster()).isEqualTo(nightly.cluster());
        assertThat(byHand.method()).isEqualTo(nightly.method());
        assertThat(byHand.pluginConfiguration()).isEqualTo(nightly.pluginConfiguration());
    }

    private static Foreign.ClusterSpec cluster(Overlay overlay) {
        return overlay.all(Foreign.Cluster.class).getFirst().spec();
    }

    /** Where in the store it writes to. */
    private static Map<String, String> place(Foreign.ClusterSpec cluster) {
        return cluster.plugins().getFirst().parameters();
    }
}
