-- Where an event stands that could not be turned into letters, and why not. Nothing of what it says.
create table unread_event (
  topic      text not null,
  partition  integer not null,
  place      bigint not null,
  type       text,
  event      uuid,
  reason     text not null,
  noticed_at timestamptz not null,
  primary key (topic, partition, place)
);
create index unread_event_newest on unread_event (noticed_at);

-- Until when operators were told of dead letters and of events that could not be read.
create table told (
  name  text primary key,
  until timestamptz not null
);
