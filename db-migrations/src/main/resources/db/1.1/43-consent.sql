--liquibase formatted sql

--changeset spoiwo:1.1-43
--comment: who agreed to what, after which information notice, and until when
create table consent (
  id uuid not null,
  person_id uuid not null,
  notice_id uuid not null comment 'the document that was shown',
  notice_version int not null,
  purpose varchar(500) not null,
  given_at datetime(6) not null,
  means varchar(10) character set ascii not null,
  withdrawn_at datetime(6) null,
  token_hash char(64) character set ascii not null comment 'SHA-256 of the token in the private link',
  recorded_at datetime(6) not null,
  recorded_by varchar(255) not null,
  constraint pk_consent primary key (id),
  constraint uq_consent_token_hash unique (token_hash),
  constraint fk_consent_person foreign key (person_id) references record (id),
  constraint fk_consent_notice foreign key (notice_id, notice_version) references record_version (record_id, version),
  index ix_consent_person (person_id, id),
  index ix_consent_withdrawn_at (withdrawn_at)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
--rollback drop table consent;
