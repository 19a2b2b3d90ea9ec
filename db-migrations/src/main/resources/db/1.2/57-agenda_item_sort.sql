--liquibase formatted sql

--changeset spoiwo:1.2-57
--comment: what lists of agenda items are sorted by: the day of the meeting, one way or the other, and within a meeting the order of its agenda either way
alter table agenda_item
  add column sort_key char(51) character set ascii generated always as (concat(sort_date, meeting_id, lpad(sequence, 5, '0'))) stored comment 'day, meeting and place in its agenda',
  add column latest_first_key char(48) character set ascii generated always as (concat(lpad(9999999 - to_days(sort_date), 7, '0'), meeting_id, lpad(sequence, 5, '0'))) stored comment 'the same, counting days backwards',
  drop index ix_agenda_item_sort_date,
  add index ix_agenda_item_sort_key (sort_key),
  add index ix_agenda_item_latest_first_key (latest_first_key);
--rollback alter table agenda_item drop index ix_agenda_item_sort_key, drop index ix_agenda_item_latest_first_key, drop column sort_key, drop column latest_first_key, add index ix_agenda_item_sort_date (sort_date, id);
