--liquibase formatted sql

--changeset spoiwo:1.1-31
--comment: whose each version was, so that a page of the history is filtered before it is read; a deletion has those of the version before
alter table record_version
  add column maintainers varchar(400) character set ascii not null default '' comment 'regions whose editors could change the record, comma-separated' after visibility_after;
update record_version
  set maintainers = regexp_replace(json_compact(json_query(snapshot, '$.meta.maintainers')), '[\\[\\]"]', '')
  where json_query(snapshot, '$.meta.maintainers') is not null;
update record_version deletion
  join record_version last on last.record_id = deletion.record_id and last.version = deletion.version - 1
  set deletion.maintainers = last.maintainers
  where deletion.type = 'DELETED';
--rollback alter table record_version drop column maintainers;

--changeset spoiwo:1.1-31.1
--comment: finds the version of an instant without opening snapshots
alter table record_version
  add index ix_record_version_at (record_id, at);
--rollback alter table record_version drop index ix_record_version_at;
