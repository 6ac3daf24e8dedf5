-- For a database that was restored to an earlier moment, before a service is started on it; as the superuser, once:
--   psql -v ON_ERROR_STOP=1 --single-transaction -f deploy/postgres/after-restore.sql
-- docs/operators.md tells what comes before and after.

-- Sessions that were ended since would count again, and numbers of epochs given since would be given once more. So all sessions end.
select setval('web.epoch', nextval('web.epoch') + 1000000);
insert into web.session_epoch (person, epoch, raised_at) values ('*', nextval('web.epoch'), now())
on conflict (person) do update set epoch = excluded.epoch, raised_at = excluded.raised_at;

-- Who answers a hotline stands at OVH as it was wanted last; here stands who answered before. Until the first comparison, within minutes,
-- shifts do not end, and what OVH has is taken over instead of being undone.
update forwarding.hotline set believes_ovh = true, compared_at = null;
