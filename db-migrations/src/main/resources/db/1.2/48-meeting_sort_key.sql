--liquibase formatted sql

--changeset spoiwo:1.2-48
--comment: what meetings are sorted by in one column, so that a later page is one range of an index; who may see a meeting is decided within it
alter table meeting
  add column sort_key char(46) character set ascii generated always as (concat(sort_date, id)) stored comment 'day and id, which breaks ties',
  drop index ix_meeting_sort_date,
  drop index ix_meeting_public_sort_date,
  add index ix_meeting_sort_key (sort_key, visibility, maintainers),
  add index ix_meeting_public_sort_key (visibility, sort_key);
--rollback alter table meeting drop index ix_meeting_sort_key, drop index ix_meeting_public_sort_key, drop column sort_key, add index ix_meeting_sort_date (sort_date, id), add index ix_meeting_public_sort_date (visibility, sort_date, id);
