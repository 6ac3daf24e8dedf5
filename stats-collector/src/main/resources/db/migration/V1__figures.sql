-- Figures over time. A minute, hour or day of which nothing is known has no row: that is not nought. Nothing here is about a person.

-- The zone whose hours, days and months are counted, fixed by the first start.
create table zone (
  single boolean primary key default true check (single),
  name text not null
);

-- Conference numbers. Number 0 stands for all together.
create table conference_number (
  id                 smallint primary key generated always as identity,
  number             text not null unique,
  -- To where its histories are fetched: all that began before are here, so far as OVH had written them down.
  histories_until    timestamptz,
  -- From where on they are fetched.
  histories_from     timestamptz,
  -- When the fetching that last went well began.
  histories_fetched  timestamptz,
  histories_trouble  text
);

-- OVH's roomsStats of a minute, the moment of the look cut to it. A look that OVH did not answer leaves no row. Written once.
create table occupancy_minute (
  number        smallint not null,
  minute        timestamptz not null,
  participants  integer not null,
  active_rooms  integer not null,
  rooms         integer not null,
  primary key (number, minute)
);
create table occupancy_hour (
  number             smallint not null,
  hour               timestamptz not null,
  known              smallint not null,
  participants_peak  integer not null,
  participants_sum   bigint not null,
  active_rooms_peak  integer not null,
  active_rooms_sum   bigint not null,
  rooms_peak         integer not null,
  primary key (number, hour)
);
create table occupancy_day (
  number             smallint not null,
  day                date not null,
  known              smallint not null,
  participants_peak  integer not null,
  participants_sum   bigint not null,
  active_rooms_peak  integer not null,
  active_rooms_sum   bigint not null,
  rooms_peak         integer not null,
  primary key (number, day)
);

-- Conferences that were held: OVH's histories.
create table held_conference (
  number        smallint not null references conference_number,
  id            bigint not null,
  began         timestamptz not null,
  ended         timestamptz not null,
  seconds       bigint not null,
  calls         integer not null,
  participants  integer not null,
  read_at       timestamptz not null,
  primary key (number, id)
);
create index held_conference_began on held_conference (number, began);
create table held_hour (
  number           smallint not null,
  hour             timestamptz not null,
  conferences      bigint not null,
  calls            bigint not null,
  participants     bigint not null,
  seconds          bigint not null,
  longest_seconds  bigint not null,
  primary key (number, hour)
);
create table held_day (
  number           smallint not null,
  day              date not null,
  conferences      bigint not null,
  calls            bigint not null,
  participants     bigint not null,
  seconds          bigint not null,
  longest_seconds  bigint not null,
  primary key (number, day)
);

-- What somebody asked to fetch before the night.
create table histories_wish (
  single    boolean primary key default true check (single),
  from_day  date,
  asked_at  timestamptz not null,
  -- When a fetching took it up; it stays until all of it is done.
  seen_at   timestamptz
);

-- Hotlines, as their events tell of them.
create table hotline (
  id      uuid primary key,
  slug    text not null,
  name    text not null,
  number  text not null,
  -- How many answer now, and since when, by the latest event.
  answering   integer not null default 0,
  changed_at  timestamptz
);
create index hotline_slug on hotline (slug);

-- Queues whose calls OVH counts, by their public number.
create table queue (
  id      smallint primary key generated always as identity,
  number  text not null unique
);

-- A look at a queue. The counters are OVH's own, as they stood; the differences are to the look before, null for the first of all.
create table queue_look (
  queue                smallint not null references queue,
  at                   timestamptz not null,
  since                timestamptz not null,
  answered             bigint not null,
  lost                 bigint not null,
  total                bigint not null,
  talked_seconds       bigint not null,
  waited_seconds       bigint not null,
  more_answered        bigint,
  more_lost            bigint,
  more_total           bigint,
  more_talked_seconds  bigint,
  more_waited_seconds  bigint,
  -- Whether OVH had begun to count anew since the look before.
  reset                boolean not null,
  waiting              integer not null,
  talking              integer not null,
  longest_wait_seconds bigint not null,
  primary key (queue, at)
);
create table queue_hour (
  queue                 smallint not null,
  hour                  timestamptz not null,
  looks                 integer not null,
  answered              bigint,
  lost                  bigint,
  total                 bigint,
  talked_seconds        bigint,
  waited_seconds        bigint,
  resets                integer not null,
  waiting_peak          integer not null,
  longest_wait_seconds  bigint not null,
  primary key (queue, hour)
);
create table queue_day (
  queue                 smallint not null,
  day                   date not null,
  looks                 integer not null,
  answered              bigint,
  lost                  bigint,
  total                 bigint,
  talked_seconds        bigint,
  waited_seconds        bigint,
  resets                integer not null,
  waiting_peak          integer not null,
  longest_wait_seconds  bigint not null,
  primary key (queue, day)
);
