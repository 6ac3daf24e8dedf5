-- One token bucket for all replicas of the gateway. Every call to OVH takes a token first.
-- It begins full: the time since 1970 is worth more than any burst.
create table budget (
    name        text primary key,
    tokens      double precision not null check (tokens >= 0),
    refilled_at timestamptz not null,
    -- What the latest taking was granted: how an UPDATE tells its caller in RETURNING.
    granted     integer not null
) with (fillfactor = 10);  -- one row, updated all the time: room on its page keeps the updates cheap

insert into budget (name, tokens, refilled_at, granted) values ('ovh', 0, 'epoch', 0);
