--liquibase formatted sql

--changeset spoiwo:1.2-54
--comment: the table of a published report, line by line
create table report_entry (
  edition_id uuid not null,
  number int not null,
  comment_id uuid not null,
  content longtext not null comment 'the line as it is sent, as JSON',
  constraint pk_report_entry primary key (edition_id, number),
  constraint fk_report_entry_edition foreign key (edition_id) references report_edition (id),
  constraint fk_report_entry_comment foreign key (comment_id) references record (id),
  constraint ck_report_entry_content check (json_valid(content)),
  index ix_report_entry_comment (comment_id)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
--rollback drop table report_entry;
