-- Asked for by length or by last day. Who needs no mailed link, since the door answers for them, has no secret.
alter table reservation
    alter column length_seconds drop not null,
    alter column secret_hash drop not null,
    add column last_day  date,
    add column title     text,
    add column starts_at timestamptz,
    add constraint reservation_length_or_day check ((length_seconds is null) <> (last_day is null));

-- What was sealed is erased in time: address, title and code become null. The keyed hash says whose it is, and goes when its person wants so.
alter table conference
    alter column length_seconds drop not null,
    alter column address drop not null,
    alter column access_code drop not null,
    add column person      text,
    add column title       text,
    add column starts_at   timestamptz,
    add column last_day    date,
    -- A later end that somebody wants and OVH has yet to confirm.
    add column extends_to  timestamptz,
    -- How often the invitation changed, as calendars count.
    add column version     integer not null default 0,
    -- When its person was asked how it went.
    add column surveyed_at timestamptz,
    drop constraint conference_state_check,
    add constraint conference_state_check
        check (state in ('OPENING', 'OPEN', 'ENDING', 'ENDED', 'FAILED', 'LOST')),
    add constraint conference_length_or_day check ((length_seconds is null) <> (last_day is null));
create index conference_by_person on conference (person, confirmed_at desc, id desc) where person is not null;
create index conference_by_confirmation on conference (confirmed_at desc, id desc);
create index conference_by_state on conference (state, confirmed_at desc, id desc);

-- A moderator's secret opens the moderation and nothing else: MODERATION stands in a mail, MODERATOR in the cookie of a browser.
alter table private_link
    -- When it was made, so that the oldest can be told.
    add column made_at   timestamptz not null default clock_timestamp(),
    -- Whether somebody wanted the mail once more, which is counted.
    add column requested boolean not null default false,
    drop constraint private_link_purpose_check,
    add constraint private_link_purpose_check check (purpose in ('MAIL', 'BROWSER', 'MODERATION', 'MODERATOR'));
