--liquibase formatted sql

--changeset spoiwo:1.2-64
--comment: who sent a comment, apart from it: personal data
create table comment_submitter (
  comment_id uuid not null,
  submitter text not null comment 'as JSON',
  constraint pk_comment_submitter primary key (comment_id),
  constraint fk_comment_submitter_comment foreign key (comment_id) references comment (id),
  constraint ck_comment_submitter_submitter check (json_valid(submitter))
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
--rollback drop table comment_submitter;
