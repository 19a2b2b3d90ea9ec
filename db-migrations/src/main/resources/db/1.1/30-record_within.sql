--liquibase formatted sql

--changeset spoiwo:1.1-30
--comment: which network a membership belongs to, kept when the membership is deleted: rosters of the past are read by it
alter table record
  add column within_id uuid null comment 'the record below which it has its path: the network of a membership',
  add constraint fk_record_within foreign key (within_id) references record (id),
  add index ix_record_within (within_id, id);
update record r
  join record_version v on v.record_id = r.id and v.version = 1
  set r.within_id = json_value(v.snapshot, '$.network.id')
  where r.resource = 'MEMBERSHIPS';
--rollback alter table record drop foreign key fk_record_within, drop index ix_record_within, drop column within_id;
