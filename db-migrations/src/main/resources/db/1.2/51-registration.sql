--liquibase formatted sql

--changeset spoiwo:1.2-51
--comment: participations that people entered themselves
create table registration (
  participation_id uuid not null,
  meeting_id uuid not null,
  email_hash char(64) character set ascii null comment 'SHA-256 of the address in small letters; absent when the place was given back',
  language varchar(10) character set ascii not null comment 'of letters to them',
  told_at datetime(6) not null comment 'when their link was last sent because somebody asked for it',
  constraint pk_registration primary key (participation_id),
  constraint uq_registration_email unique (meeting_id, email_hash),
  constraint fk_registration_participation foreign key (participation_id) references record (id),
  constraint fk_registration_meeting foreign key (meeting_id) references record (id)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
--rollback drop table registration;
