-- Links by which people sign in. The address is sealed, person and network are keyed hashes, the secret and the form's name hashes. Once it was
-- used, it holds the session that it gave, sealed, so that a second press in the same browser shows the same. All of it goes within two hours.
create table sign_in_link (
    id            uuid primary key,
    secret_hash   bytea not null unique,
    request_hash  text not null unique,
    address       text not null,
    person        text not null,
    network       text not null,
    destination   text not null,
    zone          text not null,
    requested_at  timestamptz not null,
    expires_at    timestamptz not null,
    used_by       text,
    session       text,
    check ((used_by is null) = (session is null))
);
create index sign_in_link_by_person on sign_in_link (person, requested_at);
create index sign_in_link_by_network on sign_in_link (network, requested_at);
create index sign_in_link_by_age on sign_in_link (requested_at);

-- The last good list of domains that was read elsewhere, and how the last reading went. One row for the one list that is set.
create table allowed_domain_list (
    sole        boolean primary key default true check (sole),
    source      text not null,
    domains     text[],
    fetched_at  timestamptz,
    asked_at    timestamptz not null,
    outcome     text not null,
    check ((domains is null) = (fetched_at is null))
);
