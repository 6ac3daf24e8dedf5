-- Which letters a person does not want: the keyed hash of their mailbox, goes when they ask to be forgotten.
create table opt_out (
  recipient_hash text not null,
  list           text not null,
  -- The hotline; all zeros for letters that are about none.
  subject        uuid not null,
  left_at        timestamptz not null,
  primary key (recipient_hash, list, subject)
);
