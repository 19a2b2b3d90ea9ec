--liquibase formatted sql

--changeset spoiwo:1.0-3
--comment: codes a record has several of (regions, kinds, levels …), so that lists find it by any of them
create table classification (
  owner_id uuid not null,
  facet varchar(20) character set ascii collate ascii_bin not null,
  code varchar(130) collate utf8mb4_bin not null comment 'a scheme with a number of up to 100 characters is the longest',
  sort_date date null comment 'of a meeting, so that a filtered list reads in order',
  constraint pk_classification primary key (owner_id, facet, code),
  constraint fk_classification_owner foreign key (owner_id) references record (id),
  index ix_classification_code (facet, code, sort_date, owner_id)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
--rollback drop table classification;
