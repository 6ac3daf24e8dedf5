-- A public number that a group answers. What is personal is sealed, and found by keyed hashes.
create table hotline (
    id               uuid primary key,
    slug             text not null,
    name             text not null,
    number           text not null,
    kind             text not null check (kind in ('LINE', 'QUEUE')),
    -- Where a public number of kind LINE leads.
    line             text,
    billing_account  text not null,
    countries        text[] not null,
    several          integer not null check (several > 0),
    ring_seconds     integer not null,
    unanswered_kind  text not null check (unanswered_kind in ('NOTHING', 'NUMBER', 'MESSAGE')),
    unanswered_to    text,
    unanswered_after integer not null,
    drift_rule       text not null check (drift_rule in ('REPAIR', 'ACCEPT')),
    reminder_hours   integer not null,
    -- Sealed addresses that are told of every change, and a channel of Mattermost.
    notices          text[] not null,
    channel          text,
    language         text not null,
    zone             text not null,
    from_file        boolean not null,
    created_at       timestamptz not null,
    retired_at       timestamptz,

    -- Greater whenever who answers, or what OVH shall have besides, has changed; what OVH has of it.
    revision         bigint not null,
    settled          bigint not null,
    -- Names attempts, so that each is a change of its own to the gateway.
    round            bigint not null default 0,
    -- Since when OVH lacks something, by our clock; why, when it said so; whether somebody has to decide.
    pending_since    timestamptz,
    trouble          text,
    trouble_final    boolean not null default false,
    attempts         integer not null default 0,
    -- When a job has to look at it next, and who is at it until when, by the database's clock.
    due_at           timestamptz,
    steered_until    timestamptz,
    -- What OVH was last known to have: keyed hash of the phone that the line forwards to ('none' for no forward), and of what callers get
    -- when nobody answers. Empty while that is unknown.
    line_at_ovh       text,
    unanswered_at_ovh text,
    -- When OVH was last looked at to compare, by our clock.
    compared_at      timestamptz,

    constraint hotline_of_its_kind check ((kind = 'LINE') = (line is not null)),
    constraint hotline_one_on_a_line check (kind = 'QUEUE' or several = 1),
    constraint hotline_unanswered check ((unanswered_kind = 'NOTHING') = (unanswered_to is null))
);
create unique index hotline_slug on hotline (slug) where retired_at is null;
create unique index hotline_number on hotline (number) where retired_at is null;
create unique index hotline_line on hotline (line) where retired_at is null and line is not null;
create index hotline_due on hotline (due_at) where due_at is not null;

-- Who may operate it: a person, by keyed hash and sealed address, or everybody of a domain.
create table hotline_operator (
    hotline_id uuid not null references hotline (id) on delete cascade,
    person     text not null,
    address    text not null,
    primary key (hotline_id, person)
);
create index hotline_operator_person on hotline_operator (person);
create table hotline_operator_domain (
    hotline_id uuid not null references hotline (id) on delete cascade,
    domain     text not null,
    primary key (hotline_id, domain)
);

-- Whom a hotline knows.
create table volunteer (
    id         uuid primary key,
    hotline_id uuid not null references hotline (id) on delete cascade,
    name       text not null,
    phone      text not null,
    phone_hash text not null,
    address    text,
    person     text,
    created_at timestamptz not null,
    constraint volunteer_once unique (hotline_id, phone_hash)
);
create index volunteer_person on volunteer (person) where person is not null;

-- One phone answering, from start to end. Name and phone are erased some time after the end.
create table shift (
    id            uuid primary key,
    hotline_id    uuid not null references hotline (id) on delete cascade,
    volunteer_id  uuid,
    name          text,
    phone         text,
    phone_hash    text,
    conference_id uuid,
    started_at    timestamptz not null,
    until         timestamptz,
    ended_at      timestamptz,
    -- The occurrence that it is, if the rota began it. It begins once, whatever happens.
    planned_id    uuid,
    planned_date  date,
    -- The occurrence was over before it could begin, or nobody was to come: a row for the record only.
    missed        boolean not null default false,
    constraint shift_planned unique (planned_id, planned_date),
    constraint shift_under_way_has_phone check (ended_at is not null or phone is not null)
);
create index shift_under_way on shift (hotline_id) where ended_at is null;
create index shift_to_end on shift (until) where ended_at is null and until is not null;
create index shift_to_erase on shift (ended_at) where phone is not null and ended_at is not null;

-- What was done to who answers, and by whom.
create table change (
    id            uuid primary key,
    hotline_id    uuid not null references hotline (id) on delete cascade,
    revision      bigint not null,
    wanted_at     timestamptz not null,
    kind          text not null,
    state         text not null check (state in ('PENDING', 'DONE', 'SUPERSEDED', 'GIVEN_UP')),
    by_kind       text not null,
    by_text       text,
    by_person     text,
    link_id       uuid,
    network       text,
    from_text     text,
    to_text       text,
    -- Who answered before, so that it can be taken back.
    shifts_before uuid[] not null,
    until         timestamptz,
    undoes        uuid,
    delay_told    boolean not null default false,
    settled_at    timestamptz,
    undone_at     timestamptz
);
create index change_of_hotline on change (hotline_id, revision desc);
create index change_by_link on change (link_id, wanted_at) where link_id is not null;
create index change_by_network on change (network, wanted_at) where network is not null;
create index change_by_person on change (by_person) where by_person is not null;
create index change_pending on change (hotline_id) where state = 'PENDING';

-- What a mail about a change carries.
create table undo_link (
    secret_hash bytea primary key,
    change_id   uuid not null references change (id) on delete cascade,
    made_at     timestamptz not null
);

-- Links for volunteers without an account.
create table volunteer_link (
    id          uuid primary key,
    hotline_id  uuid not null references hotline (id) on delete cascade,
    secret_hash bytea not null unique,
    label       text not null,
    known_only  boolean not null,
    made_at     timestamptz not null,
    used_at     timestamptz,
    revoked_at  timestamptz
);
create index volunteer_link_of_hotline on volunteer_link (hotline_id);

-- The agents of a queue, as we know them: one for each phone.
create table queue_agent (
    hotline_id   uuid not null references hotline (id) on delete cascade,
    phone_hash   text not null,
    phone        text not null,
    -- Empty until OVH has told.
    agent_id     bigint,
    -- Empty where we have asked OVH to change it and not heard.
    available    boolean,
    -- As OVH was last told; empty for one that somebody else has made.
    ring_seconds integer,
    position     integer,
    -- When OVH was last asked to change it, by the database's clock.
    asked_at     timestamptz not null,
    primary key (hotline_id, phone_hash),
    constraint queue_agent_once unique (hotline_id, agent_id)
);

-- Openings of a queue that are ours: asked for, and, once OVH has answered, under its id.
create table queue_opening (
    id         uuid primary key,
    hotline_id uuid not null references hotline (id) on delete cascade,
    ovh_id     bigint,
    day        integer not null check (day between 1 and 7),
    from_time  time not null,
    to_time    time not null,
    -- Keyed hashes of the phones that it rings: those that were set before it opened.
    phones     text[] not null,
    -- When OVH was asked for it, by the database's clock.
    asked_at   timestamptz not null
);
create index queue_opening_of_hotline on queue_opening (hotline_id);

-- Changes that somebody made in OVH's manager.
create table drift (
    id         uuid primary key,
    hotline_id uuid not null references hotline (id) on delete cascade,
    found_at   timestamptz not null,
    what       text not null,
    rule       text not null,
    settled_at timestamptz
);
create index drift_of_hotline on drift (hotline_id, found_at desc);
