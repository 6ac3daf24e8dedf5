-- Set by an operator on a restored database: what OVH has is newer than these books, and is taken over with the first comparison.
alter table hotline add column believes_ovh boolean not null default false;
