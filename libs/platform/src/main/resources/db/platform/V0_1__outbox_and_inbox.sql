-- What is saved but not yet announced. Rows leave when Kafka has them.
create table outbox (
    position  bigint generated always as identity primary key,
    id        uuid not null,
    topic     text not null,
    type      text not null,
    subject   uuid not null,
    version   bigint not null,
    happened  timestamptz not null,
    payload   text not null
);

-- What is known already. Kafka may repeat itself; an effect may not.
create table inbox (
    event_id  uuid primary key,
    seen_at   timestamptz not null
);
create index inbox_by_age on inbox using brin (seen_at);
