-- A role and a schema of its own for every service, and no way into another's. For psql, as a superuser, in the database that is theirs;
-- it reads the passwords from the environment, where deploy/new-secrets puts them (postgres.env). For an empty database, once.
\getenv gateway GATEWAY_PASSWORD
\getenv booking BOOKING_PASSWORD
\getenv forwarding FORWARDING_PASSWORD
\getenv stats STATS_PASSWORD
\getenv notifier NOTIFIER_PASSWORD
\getenv web WEB_PASSWORD

create role gateway login password :'gateway';
create role booking login password :'booking';
create role forwarding login password :'forwarding';
create role stats login password :'stats';
create role notifier login password :'notifier';
create role web login password :'web';

alter role gateway set search_path = gateway;
alter role booking set search_path = booking;
alter role forwarding set search_path = forwarding;
alter role stats set search_path = stats;
alter role notifier set search_path = notifier;
alter role web set search_path = web;

revoke all on database switchboard from public;
revoke all on schema public from public;
grant connect on database switchboard to gateway, booking, forwarding, stats, notifier, web;

create schema gateway authorization gateway;
create schema booking authorization booking;
create schema forwarding authorization forwarding;
create schema stats authorization stats;
create schema notifier authorization notifier;
create schema web authorization web;
