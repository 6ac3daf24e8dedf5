-- What is known of a room that somebody watches. Whoever looks moves watched_until ahead; one replica at a time polls, by the database's clock.
-- Numbers are masked, and sealed all the same; the sight is erased when nobody looks any more.
create table watched_room (
    conference_id uuid primary key references conference (id) on delete cascade,
    watched_until timestamptz not null,
    poller        uuid,
    poller_until  timestamptz,
    -- When OVH was asked for the list last: whoever takes over asks no earlier than its time.
    listed_at     timestamptz,
    sight         text,
    -- As last done through us.
    locked        boolean,
    revision      bigint not null default 0
);
create index watched_room_by_end on watched_room (watched_until);

-- What moderators did, and want done. Their own name of it makes it the same when it comes twice.
create table act (
    conference_id uuid not null references conference (id) on delete cascade,
    id            uuid not null,
    kind          text not null,
    participant   bigint,
    volume        integer,
    begun_at      timestamptz not null,
    -- When somebody has to take it up, by the database's clock; empty once it is over.
    due_at        timestamptz,
    primary key (conference_id, id)
);
create index act_due on act (due_at) where due_at is not null;

-- On whom, and how far it is. The room itself is target 0.
create table act_target (
    conference_id uuid not null,
    act_id        uuid not null,
    target        bigint not null,
    state         text not null default 'WAITING' check (state in ('WAITING', 'DONE', 'FAILED')),
    primary key (conference_id, act_id, target),
    foreign key (conference_id, act_id) references act (conference_id, id) on delete cascade
);
