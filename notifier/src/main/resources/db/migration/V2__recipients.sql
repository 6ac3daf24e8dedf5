-- The keyed hash of a recipient's mailbox: by it a person is shown what is held about them, and forgotten when they ask. It goes with the
-- recipient.
alter table delivery add column recipient_hash text;
create index delivery_recipient on delivery (recipient_hash) where recipient_hash is not null;

-- A letter that waited when its person asked to be forgotten.
alter table delivery drop constraint delivery_state_check;
alter table delivery add constraint delivery_state_check check (state in ('planned', 'sending', 'sent', 'refused', 'withdrawn'));
alter table delivery drop constraint delivery_check;
alter table delivery add constraint delivery_check check ((state in ('sent', 'refused', 'withdrawn')) = (ended_at is not null));
alter table delivery drop constraint delivery_check1;
alter table delivery add constraint delivery_check1
  check (state in ('sent', 'refused', 'withdrawn') or (recipient is not null and content is not null));
