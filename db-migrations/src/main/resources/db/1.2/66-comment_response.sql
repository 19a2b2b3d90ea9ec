--liquibase formatted sql

--changeset spoiwo:1.2-66
--comment: answers to comments; which comments one answers is told by reference
create table comment_response (
  id uuid not null,
  version int not null,
  created_at datetime(6) not null,
  updated_at datetime(6) not null,
  visibility varchar(10) character set ascii not null,
  maintainers varchar(400) character set ascii not null comment 'regions whose editors may change it, comma-separated',
  consultation_id uuid not null,
  resolution varchar(20) character set ascii not null,
  content longtext not null comment 'the record itself, as JSON with ids for references; the columns repeat what lists filter, sort and show',
  constraint pk_comment_response primary key (id),
  constraint fk_comment_response_record foreign key (id) references record (id),
  constraint ck_comment_response_content check (json_valid(content)),
  constraint fk_comment_response_consultation foreign key (consultation_id) references consultation (id),
  index ix_comment_response_consultation (consultation_id, id)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
--rollback drop table comment_response;
