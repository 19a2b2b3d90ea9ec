--liquibase formatted sql

--changeset spoiwo:1.0-5
--comment: answers already given to a POST with an Idempotency-Key
create table idempotency_key (
  key_hash char(64) character set ascii not null comment 'SHA-256 of caller, route and key',
  body_hash char(64) character set ascii not null,
  record_id uuid not null,
  expires_at datetime(6) not null,
  constraint pk_idempotency_key primary key (key_hash),
  constraint fk_idempotency_key_record foreign key (record_id) references record (id),
  index ix_idempotency_key_expires_at (expires_at)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
--rollback drop table idempotency_key;
