--liquibase formatted sql

--changeset spoiwo:1.2-52
--comment: private links that were given to those who registered; every letter has its own
create table registration_link (
  token_hash char(64) character set ascii not null comment 'SHA-256 of the token in the link',
  participation_id uuid not null,
  constraint pk_registration_link primary key (token_hash),
  constraint fk_registration_link_registration foreign key (participation_id) references registration (participation_id),
  index ix_registration_link_participation (participation_id)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
--rollback drop table registration_link;
