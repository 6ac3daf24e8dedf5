-- A lease with a next run is a job's: when it is due, by the service's clock, and how often in a row it failed.
alter table lease add column next_run timestamptz;
alter table lease add column failures integer not null default 0;
