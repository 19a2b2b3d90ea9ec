--liquibase formatted sql

--changeset spoiwo:1.1-42
--comment: which people were erased, when, by whom and why; no names
create table erasure (
  person_id uuid not null,
  at datetime(6) not null,
  account varchar(255) not null comment 'who ordered it',
  basis varchar(30) character set ascii not null comment 'ground of art. 17(1) of the GDPR',
  reason varchar(2000) not null,
  constraint pk_erasure primary key (person_id),
  constraint fk_erasure_person foreign key (person_id) references record (id)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
--rollback drop table erasure;
