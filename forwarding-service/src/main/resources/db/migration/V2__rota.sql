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
    -- Of the calendar's event that it was imported from.
    uid          text,
    created_at   timestamptz not null,
    constraint planned_shift_day_or_date check ((day is null) <> (date is null)),
    constraint planned_shift_imported unique (hotline_id, uid, day, date)
);
create index planned_shift_of_hotline on planned_shift (hotline_id);

-- One occurrence that goes otherwise: nobody comes, or somebody else.
create table shift_exception (
    planned_id   uuid not null references planned_shift (id) on delete cascade,
    date         date not null,
    volunteer_id uuid references volunteer (id) on delete set null,
    primary key (planned_id, date)
);

-- What was told of an occurrence, each once. A reminder carries a secret, of which this is the hash.
create table occurrence_told (
    planned_id  uuid not null references planned_shift (id) on delete cascade,
    date        date not null,
    what        text not null check (what in ('REMINDED', 'UNATTENDED')),
    told_at     timestamptz not null,
    secret_hash bytea unique,
    primary key (planned_id, date, what)
);

-- The address by which calendars read a rota.
create table calendar_feed (
    hotline_id  uuid primary key references hotline (id) on delete cascade,
    secret_hash bytea not null unique,
    made_at     timestamptz not null
);
