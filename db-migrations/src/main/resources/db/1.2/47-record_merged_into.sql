--liquibase formatted sql

--changeset spoiwo:1.2-47
--comment: where the address of a record leads that was merged into another
alter table record
  add column merged_into_id uuid null comment 'the record that it was merged into; it is deleted then',
  add constraint fk_record_merged_into foreign key (merged_into_id) references record (id);
--rollback alter table record drop foreign key fk_record_merged_into, drop column merged_into_id;
