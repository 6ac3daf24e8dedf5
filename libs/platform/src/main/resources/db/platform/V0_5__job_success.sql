-- When a job last did what it is for, by the service's clock; empty before the first time.
alter table lease add column succeeded_at timestamptz;
