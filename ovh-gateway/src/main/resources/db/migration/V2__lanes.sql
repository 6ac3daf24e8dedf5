-- The budget by lanes, at a pace that falls when OVH is in trouble. Still one row, changed by one statement.
alter table budget
    drop column granted,
    -- What a lower lane is never denied: at most one call each, filled by a share of the rate, backed by tokens.
    add column live_pledge double precision not null default 0 check (live_pledge >= 0),
    add column background_pledge double precision not null default 0 check (background_pledge >= 0),
    -- What the live lane may have at most.
    add column live_cap double precision not null default 0 check (live_cap >= 0),
    -- The share of the rate that is used at present.
    add column pace double precision not null default 1 check (pace > 0 and pace <= 1),
    -- Since when the pace is so; it recovers by a step for every five seconds since then.
    add column paced_at timestamptz not null default 'epoch',
    add column slowed_at timestamptz not null default 'epoch',
    -- What the latest taking was granted: how an UPDATE tells its caller in RETURNING.
    add column to_interactive integer not null default 0,
    add column to_live integer not null default 0,
    add column to_background integer not null default 0;

comment on column budget.refilled_at is 'in the future: OVH told us to wait, and nothing is granted until then';

-- Replicas of the gateway that are alive: they divide the calls that may be under way at once among themselves.
create table replica (
    id      uuid primary key,
    seen_at timestamptz not null
);
