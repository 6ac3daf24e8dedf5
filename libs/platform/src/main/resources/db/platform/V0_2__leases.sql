-- Who does what must be done by one replica, until when, and how it went last.
create table lease (
    name      text primary key,
    holder    uuid not null,
    until     timestamptz not null,
    last_run  timestamptz,
    outcome   text
);
