--liquibase formatted sql

--changeset spoiwo:1.2-63
--comment: comments in consultations; who sent them is in a table of its own
create table comment (
  id uuid not null,
  version int not null,
  created_at datetime(6) not null,
  updated_at datetime(6) not null,
  visibility varchar(10) character set ascii not null,
  maintainers varchar(400) character set ascii not null comment 'regions whose editors may change it, comma-separated',
  consultation_id uuid not null,
  organization_id uuid null,
  round int null,
  channel varchar(20) character set ascii null,
  received_on date not null,
  late boolean not null,
  node varchar(50) null comment 'code of the node that it is about',
  moderation varchar(10) character set ascii not null,
  content longtext not null comment 'the record itself, as JSON with ids for references; the columns repeat what lists filter, sort and show',
  constraint pk_comment primary key (id),
  constraint fk_comment_record foreign key (id) references record (id),
  constraint ck_comment_content check (json_valid(content)),
  constraint fk_comment_consultation foreign key (consultation_id) references consultation (id),
  constraint fk_comment_organization foreign key (organization_id) references organization (id),
  index ix_comment_consultation (consultation_id, id),
  index ix_comment_received (consultation_id, received_on, id),
  index ix_comment_moderation (consultation_id, moderation, visibility)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
--rollback drop table comment;
