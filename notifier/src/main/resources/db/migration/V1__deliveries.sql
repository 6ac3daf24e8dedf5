-- A letter that somebody is to get. Recipient and content are sealed where they are personal or secret, and erased some days after the end.
create table delivery (
  id              uuid primary key,
  kind            text not null,
  subject         uuid not null,
  recipient       text,
  content         text,
  language        text not null,
  zone            text not null,
  message_id      text not null unique,
  state           text not null default 'planned' check (state in ('planned', 'sending', 'sent', 'refused')),
  attempts        integer not null default 0,
  -- Physical time, by this database's clock: senders may disagree on the time, and the time of development can be moved.
  next_attempt_at timestamptz not null default clock_timestamp(),
  claimed_until   timestamptz,
  claimed_by      uuid,
  created_at      timestamptz not null,
  ended_at        timestamptz,
  reason          text,
  check ((state in ('sent', 'refused')) = (ended_at is not null)),
  check (state in ('sent', 'refused') or (recipient is not null and content is not null))
);

-- What the senders look for; it holds the waiting rows only, so it stays small however many were sent.
create index delivery_due on delivery (next_attempt_at) where state in ('planned', 'sending');
create index delivery_claim on delivery (claimed_by) where state = 'sending';
create index delivery_to_forget on delivery (ended_at) where content is not null;
