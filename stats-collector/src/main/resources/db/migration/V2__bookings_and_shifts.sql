-- Bookings and shifts, by their events. A fact is kept once, whatever is told again; its day is changed in the transaction that keeps it, so
-- that days stay right when facts are deleted. Nothing here is about a person.

-- From when on the rows of a kind are kept. What was before was deleted, and is not taken in again: its days hold it already.
create table kept_since (
  what   text primary key,
  since  timestamptz not null
);

-- Requests that a mailed link confirms.
create table reservation (
  id            uuid primary key,
  requested_at  timestamptz not null
);
create index reservation_requested on reservation using brin (requested_at);

-- Conferences, so far as events told of them: one whose booking we never heard of has no booked_at, and counts nowhere.
create table conference (
  id              uuid primary key,
  -- When its latest known end is, or was; for retention.
  known_until     timestamptz not null,
  booked_at       timestamptz,
  domain          text,
  length_class    text,
  lead_class      text,
  extended        boolean not null default false,
  cancelled       boolean not null default false,
  lost            boolean not null default false,
  failed          boolean not null default false
);
create index conference_known_until on conference (known_until);

create table booking_day (
  day             date primary key,
  requested       bigint not null default 0,
  booked          bigint not null default 0,
  cancelled       bigint not null default 0,
  lost            bigint not null default 0,
  extended        bigint not null default 0,
  failed          bigint not null default 0,
  length_minutes  bigint not null default 0,
  -- How many of the booked named a start.
  leads           bigint not null default 0,
  lead_minutes    bigint not null default 0
) with (fillfactor = 50);

-- The same by one property: DOMAIN, LENGTH or LEAD. Months spare reading the days of years.
create table booking_share_day (
  property   text not null,
  day        date not null,
  value      text not null,
  booked     bigint not null,
  cancelled  bigint not null,
  primary key (property, day, value)
) with (fillfactor = 80);
create table booking_share_month (
  property   text not null,
  month      date not null,
  value      text not null,
  booked     bigint not null,
  cancelled  bigint not null,
  primary key (property, month, value)
) with (fillfactor = 80);

-- When an event last told a hotline's name: an older one does not bring an older name back.
alter table hotline add column told_at timestamptz not null default 'epoch';

-- How many answer a hotline, each from one change to the next.
create table shift_change (
  change     uuid primary key,
  hotline    uuid not null,
  done_at    timestamptz not null,
  version    bigint not null,
  answering  integer not null
);
create index shift_change_done on shift_change (hotline, done_at, version);

-- Spells in which somebody was meant to answer, and nobody was there when it was told.
create table unattended (
  hotline  uuid not null,
  since    timestamptz not null,
  until    timestamptz not null,
  why      text not null,
  primary key (hotline, since, why)
);
create index unattended_until on unattended (hotline, until);

create table declined_shift (
  planned  uuid not null,
  date     date not null,
  hotline  uuid not null,
  start    timestamptz not null,
  primary key (planned, date)
);
create table delayed_change (
  change     uuid primary key,
  hotline    uuid not null,
  wanted_at  timestamptz not null
);

-- To where the days of a hotline hold how long it was answered; later spells are added up when they are asked for.
create table shift_settled (
  hotline  uuid primary key,
  until    timestamptz not null
);
create table shift_day (
  hotline        uuid not null,
  day            date not null,
  attended_ms    bigint not null default 0,
  unattended_ms  bigint not null default 0,
  begun_by_rota  bigint not null default 0,
  begun_by_hand  bigint not null default 0,
  missed         bigint not null default 0,
  declined       bigint not null default 0,
  delayed        bigint not null default 0,
  primary key (hotline, day)
) with (fillfactor = 80);
