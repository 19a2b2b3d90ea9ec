--liquibase formatted sql

--changeset spoiwo:1.2-53
--comment: reports on consultations as they were published; what one says never changes but for what people may ask to be taken out
create table report_edition (
  id uuid not null,
  consultation_id uuid not null,
  number int not null,
  published_at datetime(6) not null,
  published_by varchar(255) not null comment 'the account',
  comments int not null comment 'lines in its table',
  head longtext not null comment 'all of it but the table, as it is sent: JSON with an empty list of comments at its end',
  sha256 char(64) character set ascii not null comment 'of the whole edition as JSON, as it is now',
  published_sha256 char(64) character set ascii not null comment 'the same, as it was published',
  retouched_at datetime(6) null comment 'when something was last taken out of it',
  constraint pk_report_edition primary key (id),
  constraint uq_report_edition_number unique (consultation_id, number),
  constraint fk_report_edition_consultation foreign key (consultation_id) references record (id),
  constraint ck_report_edition_head check (json_valid(head))
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
--rollback drop table report_edition;
