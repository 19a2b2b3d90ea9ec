--liquibase formatted sql

--changeset spoiwo:1.2-67
--comment: by which a comment that is sent twice at once is known again, however many there are
alter table comment
  add column said_hash char(64) character set ascii null comment 'SHA-256 of who says what about what; only until it was decided upon',
  add index ix_comment_said (consultation_id, said_hash);
--rollback alter table comment drop index ix_comment_said, drop column said_hash;
