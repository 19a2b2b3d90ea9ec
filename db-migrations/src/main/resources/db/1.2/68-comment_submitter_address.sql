--liquibase formatted sql

--changeset spoiwo:1.2-68
--comment: by which all comments from one address are found, and the language of letters to it
alter table comment_submitter
  add column email_hash char(64) character set ascii as (sha2(lower(trim(json_value(submitter, '$.email'))), 256)) stored comment 'SHA-256 of the address in small letters',
  add column language varchar(10) character set ascii null comment 'of letters to them; Polish unless it is known',
  add index ix_comment_submitter_email (email_hash);
--rollback alter table comment_submitter drop index ix_comment_submitter_email, drop column email_hash, drop column language;
