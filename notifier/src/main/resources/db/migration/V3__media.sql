-- Letters go by mail, or as posts to channels. What a channel is called is nobody's, and stands in the clear; a post has no Message-ID.
alter table delivery add column medium text not null default 'mail' check (medium in ('mail', 'mattermost'));
alter table delivery alter column message_id drop not null;
alter table delivery add constraint delivery_message_id_check check ((medium = 'mail') = (message_id is not null));

-- Each medium is worked by itself.
drop index delivery_due;
create index delivery_due on delivery (medium, next_attempt_at) where state in ('planned', 'sending');
