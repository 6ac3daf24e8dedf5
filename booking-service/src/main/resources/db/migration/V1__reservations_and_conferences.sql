-- Who asked for a conference. Addresses are sealed; what we count by is a keyed hash.
create table reservation (
    id               uuid primary key,
    address          text not null,
    address_hash     text not null,
    domain           text not null,
    network_hash     text not null,
    length_seconds   integer not null check (length_seconds > 0),
    language         text not null,
    zone             text not null,
    secret_hash      bytea not null,
    idempotency_hash text,
    request_hash     text not null,
    requested_at     timestamptz not null,
    expires_at       timestamptz not null,
    constraint reservation_secret unique (secret_hash),
    constraint reservation_idempotency unique (idempotency_hash)
);
create index reservation_by_address on reservation (address_hash, requested_at);
create index reservation_by_network on reservation (network_hash, requested_at);
create index reservation_by_end on reservation (expires_at);

-- One for each confirmed reservation and never two, whatever is pressed how often.
create table conference (
    id               uuid primary key,
    reservation_id   uuid not null,
    state            text not null check (state in ('OPENING', 'OPEN', 'ENDING', 'ENDED', 'FAILED')),
    number           text,
    access_code      text not null,
    code_sent        boolean not null,
    address          text not null,
    domain           text not null,
    length_seconds   integer not null,
    language         text not null,
    zone             text not null,
    confirmed_at     timestamptz not null,
    give_up_at       timestamptz not null,
    ends_at          timestamptz not null,
    cancelled        boolean not null default false,
    attempts         integer not null default 0,
    -- When a job has to look at it next, by the database's clock; empty when nothing is left to do. A new one is looked at once
    -- whoever confirmed it has surely been answered.
    due_at           timestamptz default clock_timestamp() + interval '35 seconds',
    revision         bigint not null,
    constraint conference_reservation unique (reservation_id),
    constraint conference_open_has_number check (number is not null or state in ('OPENING', 'FAILED'))
);
create index conference_due on conference (due_at) where due_at is not null;
create index conference_running on conference (ends_at) where state = 'OPEN';

-- Secrets that open a conference; we keep their hashes.
create table private_link (
    secret_hash      bytea primary key,
    conference_id    uuid not null references conference (id) on delete cascade,
    purpose          text not null check (purpose in ('MAIL', 'BROWSER')),
    expires_at       timestamptz
);
create index private_link_by_conference on private_link (conference_id);
