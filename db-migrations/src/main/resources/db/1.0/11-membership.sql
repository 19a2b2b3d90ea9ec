--liquibase formatted sql

--changeset spoiwo:1.0-11
--comment: memberships of organisations, people and posts in networks
create table membership (
  id uuid not null,
  version int not null,
  created_at datetime(6) not null,
  updated_at datetime(6) not null,
  visibility varchar(10) character set ascii not null,
  maintainers varchar(400) character set ascii not null comment 'regions whose editors may change it, comma-separated',
  network_id uuid not null,
  organization_id uuid null,
  person_id uuid null,
  represents_id uuid null,
  post varchar(500) null,
  seat_group varchar(30) character set ascii null,
  role varchar(20) character set ascii null,
  designation varchar(500) null,
  from_date varchar(26) character set ascii null,
  to_date varchar(26) character set ascii null,
  from_earliest date null comment 'earliest day it may have begun; absent when not known',
  to_latest date null comment 'latest day it may have ended; absent when not known or still running',
  term int null,
  content longtext not null comment 'the record itself, as JSON with ids for references; the columns repeat what lists filter, sort and show',
  constraint pk_membership primary key (id),
  constraint fk_membership_record foreign key (id) references record (id),
  constraint ck_membership_content check (json_valid(content)),
  constraint fk_membership_network foreign key (network_id) references network (id),
  constraint fk_membership_organization foreign key (organization_id) references organization (id),
  constraint fk_membership_person foreign key (person_id) references person (id),
  constraint fk_membership_represents foreign key (represents_id) references record (id),
  index ix_membership_network (network_id, id)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
--rollback drop table membership;
