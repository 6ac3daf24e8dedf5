package io.switchboard.gateway.ovh;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * What it costs to speak OVH's language, beside what cannot be spared: a signature beside the bare hash of its bytes, a room read into a
 * record beside the same JSON read into a tree. Run by hand: {@code mvn -pl ovh-gateway test -Dtest=SpeakingBenchmark}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class SpeakingBenchmark {

    private static final String URL =
            "https://eu.api.ovh.com/1.0/telephony/aa1111111-ovh-1/conference/0033199000001/rooms/123456789";
    private static final byte[] BODY =
            "{\"pin\":\"0\",\"expirationDate\":\"2026-12-01T22:59:59Z\",\"recordStatus\":false,\"reportStatus\":\"none\"}"
                    .getBytes(UTF_8);
    private static final byte[] SIGNED =
            ("secret-of-thirty-two-characters-+consumer-of-thirty-two-characters+PUT+"
                            + URL
                            + "+"
                            + new String(BODY, UTF_8)
                            + "+1700000000")
                    .getBytes(UTF_8);
    private static final byte[] ROOM =
            """
            {"roomNumber":123456789,"pin":"0","expirationDate":"2026-12-01T23:59:59+01:00","recordStatus":false,
             "reportStatus":"none","reportEmail":null,"language":"fr","enterMuted":false,"announceFile":false,
             "announceFilename":null,"announceSoundId":null,"anonymousRejection":false,"whiteLabelReport":false,"eventsChannel":"x"}
            """
                    .getBytes(UTF_8);

    private final ObjectMapper json = JsonMapper.builder().addModule(new JavaTimeModule()).build();

    @Benchmark
    public String signature() {
        return Signature.of(
                "secret-of-thirty-two-characters-",
                "consumer-of-thirty-two-characters",
                "PUT",
                URL,
                BODY,
                1_700_000_000);
    }

    @Benchmark
    public byte[] bareHash() throws NoSuchAlgorithmException {
        return MessageDigest.getInstance("SHA-1").digest(SIGNED);
    }

    @Benchmark
    public OvhRoom room() throws IOException {
        return json.readValue(ROOM, OvhRoom.class);
    }

    @Benchmark
    public JsonNode bareTree() throws IOException {
        return json.readTree(ROOM);
    }

    @Test
    void printsRatios() throws RunnerException {
        var options =
                new OptionsBuilder()
                        .include(SpeakingBenchmark.class.getName())
                        .forks(2)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(1))
                        .jvmArgs("-Xmx256m")
                        .build();

        var results = new Runner(options).run();

        var signature = score(results, "signature");
        var room = score(results, "room");
        System.out.printf("a signature: %.0f ns%n", signature);
        System.out.printf(
                "a signature / its bare hash: %.2f%n", signature / score(results, "bareHash"));
        System.out.printf("a room read: %.0f ns%n", room);
        System.out.printf("a room read / its bare JSON: %.2f%n", room / score(results, "bareTree"));
    }

    private static double score(Collection<RunResult> results, String benchmark) {
        return results.stream()
                .filter(it -> it.getParams().getBenchmark().endsWith("." + benchmark))
                .mapToDouble(it -> it.getPrimaryResult().getScore())
                .findFirst()
                .orElseThrow();
    }
}
