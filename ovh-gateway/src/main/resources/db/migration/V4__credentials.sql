-- Consumer keys that were asked for. What must not be read is sealed, and erased when the key was shown, or after a day.
create table consumer_key_request (
    id              uuid primary key,
    state           text not null check (state in ('pending', 'validated', 'refused', 'expired', 'shown')),
    rules           text[] not null,
    validation_url  text,
    consumer_key    text,
    requested_at    timestamptz not null,
    check (consumer_key is null or state in ('pending', 'validated'))
);

-- How OVH knows the keys that the gateway lives on or lived on, and what was told of it. A key is named by a keyed hash.
create table our_credential (
    name           text primary key,
    subject        uuid not null default gen_random_uuid(),
    version        bigint not null default 0,
    checked_at     timestamptz,
    trouble        text not null default '',
    credential_id  bigint,
    expires_at     timestamptz,
    missing        text[] not null default '{}',
    superfluous    text[] not null default '{}',
    told_trouble   text not null default '',
    told_missing   text[] not null default '{}',
    told_days      int
);
