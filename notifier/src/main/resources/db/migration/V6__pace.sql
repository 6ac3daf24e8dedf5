-- When the next mail may go, over all replicas. One row, changed by one statement a mail, when a rate is set.
create table pace (
  name    text primary key,
  next_at timestamptz not null
) with (fillfactor = 10);

insert into pace (name, next_at) values ('mail', 'epoch');
