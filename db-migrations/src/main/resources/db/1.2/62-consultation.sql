--liquibase formatted sql

--changeset spoiwo:1.2-62
--comment: public consultations
create table consultation (
  id uuid not null,
  version int not null,
  created_at datetime(6) not null,
  updated_at datetime(6) not null,
  visibility varchar(10) character set ascii not null,
  maintainers varchar(400) character set ascii not null comment 'regions whose editors may change it, comma-separated',
  title varchar(500) not null,
  sort_name varchar(200) character set utf8mb4 collate utf8mb4_uca1400_polish_ai_ci not null comment 'normalised title, cut: what lists sort by',
  programme_id uuid null,
  conductor_id uuid null comment 'an organisation or a network',
  stage varchar(20) character set ascii null comment 'the last that is known',
  opens_on varchar(26) character set ascii null comment 'of the first round',
  closes_on varchar(26) character set ascii null comment 'of the last round',
  report_due_on varchar(26) character set ascii null,
  earliest date null comment 'first day that its rounds may name; absent when none is known',
  latest date null comment 'last day that its rounds may name',
  sort_date date not null comment 'first day on which it may end; the year 1 when that is not known',
  regions varchar(400) character set ascii not null,
  content longtext not null comment 'the record itself, as JSON with ids for references; the columns repeat what lists filter, sort and show',
  constraint pk_consultation primary key (id),
  constraint fk_consultation_record foreign key (id) references record (id),
  constraint ck_consultation_content check (json_valid(content)),
  constraint fk_consultation_programme foreign key (programme_id) references programme (id),
  constraint fk_consultation_conductor foreign key (conductor_id) references record (id),
  index ix_consultation_sort_date (sort_date, id),
  index ix_consultation_public_sort_date (visibility, sort_date, id),
  index ix_consultation_sort_name (sort_name, id),
  index ix_consultation_public_sort_name (visibility, sort_name, id)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
--rollback drop table consultation;
