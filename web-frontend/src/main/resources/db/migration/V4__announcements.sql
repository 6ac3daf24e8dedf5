-- What stands at the top of every page, for a while. The texts are sanitised again wherever they are shown.
create table announcement (
    id           uuid primary key,
    french       text not null,
    english      text not null,
    tone         text not null check (tone in ('info', 'warning')),
    shown_from   timestamptz not null,
    -- none: for as long as nobody takes it down
    shown_until  timestamptz,
    changed_by   text not null,
    changed_at   timestamptz not null
);
