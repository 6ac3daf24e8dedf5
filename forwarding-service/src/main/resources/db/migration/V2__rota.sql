-- Shifts to come, by the hotline's clock: each week on a day, or on a date. One whose end is not after its start ends the day after.
create table planned_shift (
    id           uuid primary key,
    hotline_id   uuid not null references hotline (id) on delete cascade,
    volunteer_id uuid not null references volunteer (id) on delete cascade,
    day          integer check (day between 1 and 7),
    date         date,
    from_time    time not null,
    to_time      time not null,
    valid_from   date,
    valid_until  date,
    -- Of the calendar's event that it was imported from; an event may be several planned shifts.
    uid          text,
    -- Since when it is as it is: what would have begun before is none of it.
    created_at   timestamptz not null,
    constraint planned_shift_day_or_date check ((day is null) <> (date is null)),
    -- Looked at in the end: an import may have two change places.
    constraint planned_shift_once unique nulls not distinct
        (hotline_id, volunteer_id, day, date, from_time, to_time, valid_from, valid_until) deferrable initially deferred
);

-- One occurrence that goes otherwise: nobody comes, or somebody else.
create table shift_exception (
    planned_id   uuid not null references planned_shift (id) on delete cascade,
    date         date not null,
    volunteer_id uuid references volunteer (id) on delete set null,
    primary key (planned_id, date)
);

-- Who was reminded of an occurrence, each once. The mail carries a secret, of which this is the hash.
create table shift_reminder (
    planned_id   uuid not null references planned_shift (id) on delete cascade,
    date         date not null,
    volunteer_id uuid not null references volunteer (id) on delete cascade,
    secret_hash  bytea not null unique,
    made_at      timestamptz not null,
    primary key (planned_id, date, volunteer_id)
);

-- The address by which calendars read a rota.
create table calendar_feed (
    hotline_id  uuid primary key references hotline (id) on delete cascade,
    secret_hash bytea not null unique,
    made_at     timestamptz not null
);
