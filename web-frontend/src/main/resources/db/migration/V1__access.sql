-- Who was let in before this moment is not any more: the epoch that a person's sessions must have been begun in. Nobody's row means 0.
create table session_epoch (
    person     text primary key,
    epoch      bigint not null,
    raised_at  timestamptz not null
);
