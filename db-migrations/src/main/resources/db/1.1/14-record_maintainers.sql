--liquibase formatted sql

--changeset spoiwo:1.1-14
--comment: whose a record is, beside who sees it: access is decided without opening the record
alter table record
  add column maintainers varchar(400) character set ascii not null default '' comment 'regions whose editors may change it, comma-separated' after visibility;
--rollback alter table record drop column maintainers;

--changeset spoiwo:1.1-14.1
--comment: of the records that are there; a deleted one has none
update record r join organization e on e.id = r.id set r.maintainers = e.maintainers;
update record r join person e on e.id = r.id set r.maintainers = e.maintainers;
update record r join project e on e.id = r.id set r.maintainers = e.maintainers;
update record r join document e on e.id = r.id set r.maintainers = e.maintainers;
update record r join network e on e.id = r.id set r.maintainers = e.maintainers;
update record r join membership e on e.id = r.id set r.maintainers = e.maintainers;
update record r join meeting e on e.id = r.id set r.maintainers = e.maintainers;
--rollback not required
