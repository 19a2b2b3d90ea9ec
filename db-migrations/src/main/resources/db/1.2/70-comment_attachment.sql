--liquibase formatted sql

--changeset spoiwo:1.2-70
--comment: files that came with comments; no list reads what is in them
create table comment_attachment (
  id uuid not null,
  comment_id uuid not null,
  name varchar(255) not null,
  media_type varchar(100) character set ascii not null comment 'as its content says',
  size int not null comment 'in bytes',
  sha256 char(64) character set ascii not null comment 'of its content',
  added_at datetime(6) not null,
  released_at datetime(6) null comment 'from when everybody may have it; absent while only its author and staff may',
  released_by varchar(255) null comment 'account that decided so',
  content longblob not null,
  constraint pk_comment_attachment primary key (id),
  constraint fk_comment_attachment_comment foreign key (comment_id) references record (id),
  index ix_comment_attachment_comment (comment_id, id)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
--rollback drop table comment_attachment;
