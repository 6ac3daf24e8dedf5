-- Rooms that we opened, written in the transaction that says that their opening was done. What names a room is sealed or hashed.
create table opened_room (
    key        bigserial primary key,
    number     text not null,
    -- The keyed hash that change.subject has of it: a code is unique within its number only.
    room       text not null constraint opened_room_once unique,
    code       text not null,
    caller     text not null,
    opened_at  timestamptz not null,
    until      timestamptz not null,
    ended_at   timestamptz
);
create index opened_room_by_caller on opened_room (caller, key) where ended_at is null;
create index opened_room_by_end on opened_room (coalesce(ended_at, until));
