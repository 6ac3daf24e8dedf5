-- When it was over, by its own end or before; what is forgotten is forgotten some time after.
alter table conference add column over_at timestamptz;
update conference set over_at = ends_at where state in ('ENDED', 'FAILED', 'LOST');
-- From now on a code is erased when nothing is left to do with it.
update conference set access_code = null where state in ('ENDED', 'FAILED', 'LOST') and due_at is null;
create index conference_with_address on conference (over_at) where over_at is not null and address is not null;
create index conference_with_person on conference (over_at) where over_at is not null and person is not null;
create index conference_surveyed on conference (person, surveyed_at) where surveyed_at is not null;

-- Rooms at OVH that no conference knows. Their codes are sealed, and found again by a keyed hash.
create table unknown_room (
    id         uuid primary key default gen_random_uuid(),
    number     text not null,
    room       text not null constraint unknown_room_once unique,
    code       text not null,
    -- By our gateway's record; empty when somebody else opened it.
    opened     timestamptz,
    seen_first timestamptz not null,
    seen_last  timestamptz not null,
    -- When its end was asked for, and when OVH took it.
    ending     timestamptz,
    ended      timestamptz
);
create index unknown_room_to_end on unknown_room (ending) where ending is not null and ended is null;

-- Open conferences whose room OVH did not list. They are looked at once more before anybody is told.
create table missing_room (
    conference_id uuid primary key references conference (id) on delete cascade,
    noticed_at    timestamptz not null
);
