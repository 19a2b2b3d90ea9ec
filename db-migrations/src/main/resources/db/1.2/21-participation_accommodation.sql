--liquibase formatted sql

--changeset spoiwo:1.2-21
--comment: what participants asked for in order to take part: data on health (GDPR, art. 9), apart from all else, erased after the meeting
create table participation_accommodation (
  participation_id uuid not null,
  accommodation text not null comment 'as JSON',
  constraint pk_participation_accommodation primary key (participation_id),
  constraint fk_participation_accommodation_participation foreign key (participation_id) references participation (id),
  constraint ck_participation_accommodation_accommodation check (json_valid(accommodation))
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
--rollback drop table participation_accommodation;
