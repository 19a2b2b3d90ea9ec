--liquibase formatted sql

--changeset spoiwo:1.0-2
--comment: who points at whom, and from where: keeps references true, and lets lists filter by them
create table reference (
  owner_id uuid not null,
  pointer varchar(255) character set ascii collate ascii_bin not null comment 'JSON Pointer of the reference in its owner',
  relation varchar(80) character set ascii collate ascii_bin not null comment 'the pointer without places: agenda.contributions.person',
  part_id uuid null comment 'the agenda item around it',
  target_id uuid not null,
  constraint pk_reference primary key (owner_id, pointer),
  constraint fk_reference_owner foreign key (owner_id) references record (id),
  constraint fk_reference_target foreign key (target_id) references record (id),
  index ix_reference_target (target_id, relation, owner_id),
  index ix_reference_part (part_id, target_id)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
--rollback drop table reference;
