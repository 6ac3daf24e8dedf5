-- In which order letters were planned: what is about the same thing for the same recipient goes out in it.
alter table delivery add column position bigint generated always as identity;

-- Since when it is tried; null: since it was planned. A dead letter that is sent again gets a fresh day.
alter table delivery add column tried_since timestamptz;

create index delivery_turn on delivery (subject, coalesce(recipient_hash, recipient), position) where state in ('planned', 'sending');

-- What administrators look for, the newest first.
create unique index delivery_position on delivery (position);
create index delivery_dead on delivery (position) where state = 'refused';
create index delivery_subject on delivery (subject, position);
create index delivery_ended on delivery (ended_at, state) where ended_at is not null;
