-- Five years that might have been, up to :until. Each statement begins with what it makes.

-- numbers
insert into conference_number (number, histories_from, histories_until, histories_fetched)
select '003319900900' || i, :from, :until, :until from generate_series(1, 3) i on conflict do nothing;

-- minutes of three numbers: busy on working days, one minute in a thousand not known
insert into occupancy_minute
select n.id, m, p, least(p, 1 + p / 5), 20 + p / 4
from conference_number n, generate_series(date_trunc('minute', :from), :until - interval '1 minute', interval '1 minute') m,
     lateral (select (random() * (case when extract(isodow from m) < 6 and extract(hour from m) between 7 and 17 then 300 else 6 end))::int p) o
where n.number like '003319900900_' and random() > 0.001 on conflict do nothing;

-- minutes of all together, somewhat like their sum
insert into occupancy_minute
select 0, minute, participants * 3, active_rooms * 3, rooms * 3
from occupancy_minute where number = (select min(id) from conference_number where number like '003319900900_')
order by minute on conflict do nothing;

-- hours of numbers
insert into occupancy_hour
select number, date_trunc('hour', minute), count(*), max(participants), sum(participants), max(active_rooms), sum(active_rooms), max(rooms)
from occupancy_minute where minute < :until group by 1, 2 on conflict do nothing;

-- days of numbers
insert into occupancy_day
select number, (minute at time zone :zone)::date, count(*), max(participants), sum(participants), max(active_rooms), sum(active_rooms), max(rooms)
from occupancy_minute where minute < :until group by 1, 2 on conflict do nothing;

-- conferences held
insert into held_conference
select n.ids[1 + i % 3], 900000000000 + i, began, began + s * interval '1 second', s, p + 1, p, began + interval '1 day'
from (select array_agg(id order by id) ids from conference_number where number like '003319900900_') n,
     generate_series(0, :held - 1) i,
     lateral (select :from + (:until - :from) * (i::float8 / :held) began, 60 + (random() * 5400)::int s, 2 + (random() * 10)::int p) c
on conflict do nothing;

-- hours of conferences
insert into held_hour
select coalesce(number, 0), date_trunc('hour', began), count(*), sum(calls), sum(participants), sum(seconds), max(seconds)
from held_conference group by grouping sets ((number, 2), (2)) on conflict do nothing;

-- days of conferences
insert into held_day
select number, (hour at time zone :zone)::date, sum(conferences), sum(calls), sum(participants), sum(seconds), max(longest_seconds)
from held_hour group by 1, 2 on conflict do nothing;

-- hotlines
insert into hotline (id, slug, name, number, answering, changed_at, told_at)
select md5('hotline' || i)::uuid, 'years-' || i, 'Ligne ' || i, '00331990' || (80000 + i), i % 2, :until - interval '2 hours', :until - interval '2 hours'
from generate_series(1, 50) i on conflict do nothing;

-- queues of the first ten
insert into queue (number) select '00331990' || (80000 + i) from generate_series(1, 10) i on conflict do nothing;

-- looks at queues, every five minutes of ten hours a day
insert into queue_look
select q.id, at, date_trunc('day', at), n, n / 10, n + n / 10, n * 180, n * 40, 3, 1, 4, 500, 120, false,
       (random() * 5)::int, (random() * 4)::int, (random() * 600)::int
from queue q, (select at, (extract(epoch from at)::bigint / 300) % 288 n
               from generate_series(date_trunc('minute', :from), :until, interval '5 minutes') at
               where extract(hour from at) between 7 and 16) c
where q.number like '003319908____' on conflict do nothing;

-- hours of queues
insert into queue_hour
select coalesce(queue, 0), date_trunc('hour', at), count(*), sum(more_answered), sum(more_lost), sum(more_total), sum(more_talked_seconds),
       sum(more_waited_seconds), 0, max(waiting), max(longest_wait_seconds)
from queue_look group by grouping sets ((queue, 2), (2)) on conflict do nothing;

-- days of queues
insert into queue_day
select queue, (hour at time zone :zone)::date, sum(looks), sum(answered), sum(lost), sum(total), sum(talked_seconds), sum(waited_seconds), 0,
       max(waiting_peak), max(longest_wait_seconds)
from queue_hour group by 1, 2 on conflict do nothing;

-- days of bookings
insert into booking_day
select day, 6000, 5500, 300, 5, 200, 3, 5500 * 90, 4000, 4000 * 600
from (select d::date as day from generate_series(:from, :until, interval '1 day') d) days on conflict do nothing;

-- bookings by domain, length and lead
insert into booking_share_day
select p, day, v, booked, booked / 20
from (select d::date as day from generate_series(:from, :until, interval '1 day') d) days,
     lateral (select 'DOMAIN' p, 'ministry-' || i || '.example' v, (2000 / i)::int + (random() * 3)::int booked from generate_series(1, 400) i
              union all
              select 'LENGTH', v, 700 from unnest(array['HOUR', 'TWO_HOURS', 'FOUR_HOURS', 'EIGHT_HOURS', 'DAY', 'THREE_DAYS', 'WEEK', 'LONGER']) v
              union all
              select 'LEAD', v, 900 from unnest(array['UNNAMED', 'QUARTER_OF_AN_HOUR', 'HOUR', 'DAY', 'WEEK', 'LONGER']) v) s
on conflict do nothing;

-- the same by month
insert into booking_share_month
select property, date_trunc('month', day::timestamp)::date, value, sum(booked), sum(cancelled)
from booking_share_day group by 1, 2, 3 on conflict do nothing;

-- conferences booked in the last 400 days
insert into conference (id, known_until, booked_at, domain, length_class, lead_class)
select gen_random_uuid(), at + interval '1 hour', at, 'ministry-' || (1 + i % 400) || '.example', 'HOUR', 'UNNAMED'
from generate_series(0, 999999) i, lateral (select :until - interval '400 days' * (1 - i / 1000000.0) as at) b;

-- days of hotlines
insert into shift_day
select h.id, day, 8 * 3600000, 1800000, 2, 1, 0, 0, 0
from hotline h, (select d::date as day from generate_series(:from, :until, interval '1 day') d) days
where h.slug like 'years-%' on conflict do nothing;

-- changes of hotlines in the last 400 days
insert into shift_change
select gen_random_uuid(), h.id, at, extract(epoch from at)::bigint, extract(hour from at)::int / 4 % 2
from hotline h, generate_series(:until - interval '400 days', :until - interval '2 hours', interval '4 hours') at
where h.slug like 'years-%';

-- to where hotlines are settled
insert into shift_settled select id, :until - interval '1 hour' from hotline where slug like 'years-%' on conflict do nothing;

-- statistics
analyze;
