-- UUIDs of version 7 by the database's clock: milliseconds, then random bits.
create function next_change_id() returns uuid language sql volatile as $$
    select encode(
        set_bit(set_bit(
            overlay(uuid_send(gen_random_uuid())
                placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6),
            52, 1), 53, 1), 'hex')::uuid
$$;

-- One row for each change at OVH that somebody asked for, written before OVH is: the memory of its Idempotency-Key, what is needed to find
-- out what became of it, and the audit. Nothing in it is readable but who, what, when and how it went.
create table change (
    id                 uuid primary key default next_change_id(),
    caller             text not null,
    -- Forgotten together with the answer; the rest stays as the audit.
    key_hash           text,
    operation          text not null,
    -- Keyed hashes: of what is changed, of the number that it is on, of the whole wish.
    subject            text not null,
    number             text,
    request            text not null,
    person             text,
    lane               text not null,
    state              text not null default 'under-way'
                       check (state in ('under-way', 'done', 'refused', 'undone', 'unresolved')),
    attempts           integer not null default 1,
    -- Whether an attempt before the latest one may have reached OVH.
    repeated           boolean not null default false,
    begun              timestamptz not null default clock_timestamp(),
    ended              timestamptz,
    -- Sealed: the wish until it is settled, the answer while it may be asked for again.
    wish               text,
    answer             text,
    -- Why it was not done, as its caller was told.
    reason             text,
    status             integer,
    detail             text,
    settled_by_reading boolean not null default false,
    ovh_queries        text[] not null default '{}',
    -- When somebody has to look whether it was done; empty once that is known.
    due                timestamptz,
    looks              integer not null default 0,
    constraint change_key unique (caller, key_hash),
    constraint change_ended check ((ended is null) = (state in ('under-way', 'unresolved')))
);
create index change_due on change (due) where due is not null;
create index change_to_forget on change (ended) where key_hash is not null;
create index change_by_time on change (begun, id);
create index change_by_subject on change (subject, begun, id);
create index change_by_number on change (number, begun, id);
create index change_by_query on change using gin (ovh_queries);

-- Who changes a room, line or queue now, and until when at the longest. A replica that is killed loses its turn by the clock.
create table turn (
    subject            text primary key,
    holder             uuid not null,
    until              timestamptz not null
);
