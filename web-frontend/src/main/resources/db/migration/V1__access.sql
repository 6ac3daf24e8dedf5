-- Numbers sessions' epochs in one row for all, so that a forgotten epoch's number is never given again.
create sequence epoch;

-- The first epoch whose sessions still count, of a person (keyed hash of their mailbox) or of everybody ('*'). Without a row all count.
create table session_epoch (
    person     text primary key,
    epoch      bigint not null,
    raised_at  timestamptz not null
);

-- Sessions ended before their time, until their cookies would have ended by themselves.
create table ended_session (
    session  uuid primary key,
    until    timestamptz not null
);
create index ended_session_by_end on ended_session (until);

-- Who looks after this installation, besides those whom the setting names. The address is sealed; who added them is a name or a keyed hash.
create table administrator (
    person    text primary key,
    address   text not null,
    added_by  text not null,
    added_at  timestamptz not null
);
