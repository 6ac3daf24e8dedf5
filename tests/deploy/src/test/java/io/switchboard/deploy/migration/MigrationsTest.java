package io.switchboard.deploy.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a version can migrate the database under the one before, which works on and may be gone back to. */
class MigrationsTest {
    /** The last of each before the first release: until then nobody had a version to go back to. */
    private static final Map<String, String> BEFORE_THE_FIRST_RELEASE =
            Map.of(
                    Migration.PLATFORM,
                    "0_5",
                    "ovh-gateway",
                    "5",
                    "booking-service",
                    "5",
                    "forwarding-service",
                    "4",
                    "stats-collector",
                    "2",
                    "notifier",
                    "8",
                    "web-frontend",
                    "4");

    static Stream<String> modules() {
        return Migration.modules();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void onlyAdd(String module) {
        var since = BEFORE_THE_FIRST_RELEASE.get(module);

        assertThat(Migration.of(module)).anyMatch(it -> it.version().equals(since));
        for (Migration migration : Migration.of(module)) {
            if (migration.isAfter(since)) {
                assertThat(Felt.by(migration.sql())).as(migration.toString()).isEmpty();
            }
        }
    }

    @Test
    void areCountedByNumber() {
        assertThat(migration("V10__x.sql").isAfter("9")).isTrue();
        assertThat(migration("V0_10__x.sql").isAfter("0_9")).isTrue();
        assertThat(migration("V5__x.sql").isAfter("5")).isFalse();
        assertThat(migration("V4__x.sql").isAfter("10")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drop table conference",
                "alter table conference drop column title",
                "alter table conference alter column title drop default",
                "drop index conference_due",
                "drop index concurrently if exists conference_due",
                "alter table conference rename to reservation",
                "alter table conference rename column title to name",
                "alter table conference alter column title set not null",
                "alter table conference alter title type varchar(50)",
                "alter table only conference alter column title set data type varchar(50)",
                "alter table conference add constraint short check (length(title) < 50)",
                "alter table conference add check (length(title) < 50)",
                "alter table conference add foreign key (room) references room (id)",
                "alter table conference add constraint once unique (room, title)",
                "alter table conference add column a int default 0, add unique (a, b)",
                "alter table conference add column code text unique",
                "alter table conference add column code text not null",
                "create index conference_title on conference (title)",
                "create unique index on conference (title)",
                "CREATE INDEX conference_title\n    ON conference (title)",
                "truncate conference",
                "delete from conference where over_at is null",
                "do $$ begin execute 'drop' || ' table conference'; end $$",
                "alter table conference add column a text; /* b */ drop table c"
            })
    void refusesWhatTheVersionBeforeWouldFeel(String sql) {
        assertThat(Felt.by(sql)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table conference add column type text",
                "alter table conference add column code text not null default '', add column b numeric(3, 1)",
                "alter table conference add column place bigint generated always as identity",
                "alter table conference alter column title set default 'drop table; --'",
                "alter table conference add constraint short check (length(title) < 50) not valid",
                "alter table conference validate constraint short",
                "create index concurrently if not exists conference_title on conference (title)",
                "drop index concurrently if exists a; create unique index concurrently a on b (c)",
                "create table a (b text not null unique); create index on a (b); alter table a add unique (b)",
                "create table if not exists a (b text); create unique index a_b on a (b)",
                "-- drop table a\nupdate conference set title = 'drop' where title is null",
                "create function a() returns int language sql as $$ delete from b; select 1 $$"
            })
    void takesWhatItWouldNot(String sql) {
        assertThat(Felt.by(sql)).isEmpty();
    }

    @Test
    void saysWhatItRefuses() {
        assertThat(Felt.by("create table a (b int); drop table c; alter table d add check (e > 0)"))
                .isEqualTo(
                        List.of(
                                "takes something away: drop table c",
                                "looks at every row for a constraint: alter table d add check (e > 0)"));
    }

    private static Migration migration(String file) {
        return new Migration("ovh-gateway", file, "");
    }
}
