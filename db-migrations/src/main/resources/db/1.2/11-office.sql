--liquibase formatted sql

--changeset spoiwo:1.2-11
--comment: offices of networks: who held which on a day, across networks; the record itself stays in the network
create table office (
  network_id uuid not null,
  sequence int not null comment 'place in the list of offices of the network',
  office varchar(30) character set ascii not null,
  person_id uuid null,
  organization_id uuid null,
  from_earliest date null comment 'earliest day it may have begun, or that of its term; absent when not known',
  to_latest date null comment 'latest day it may have ended, or that of its term; absent when not known or still held',
  constraint pk_office primary key (network_id, sequence),
  constraint fk_office_network foreign key (network_id) references network (id),
  constraint fk_office_person foreign key (person_id) references person (id),
  constraint fk_office_organization foreign key (organization_id) references organization (id),
  index ix_office_office (office, network_id)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
--rollback drop table office;

--changeset spoiwo:1.2-11.1
--comment: of the networks that are there
insert into office (network_id, sequence, office, person_id, organization_id, from_earliest, to_latest)
  select n.id, f.place - 1, f.office, f.person_id, f.organization_id,
    coalesce(cast(case
      when f.begins like '[%' then substr(f.begins, 2, 10)
      when f.begins like 'X%' then null
      when length(f.begins) = 4 then concat(f.begins, '-01-01')
      when length(f.begins) = 7 then concat(f.begins, '-01')
      else f.begins end as date), t.from_earliest),
    coalesce(cast(case
      when f.ends like '[%' then substr(f.ends, 14, 10)
      when f.ends like 'X%' then null
      when length(f.ends) = 4 then concat(f.ends, '-12-31')
      when length(f.ends) = 7 then last_day(concat(f.ends, '-01'))
      else f.ends end as date), t.to_latest)
  from network n
  join json_table(n.content, '$.offices[*]' columns (
    place for ordinality,
    office varchar(30) path '$.office',
    person_id varchar(36) path '$.person.id',
    organization_id varchar(36) path '$.organization.id',
    term int path '$.term',
    begins varchar(26) path '$.from',
    ends varchar(26) path '$.to')) f
  left join network_term t on t.network_id = n.id and t.number = f.term;
--rollback not required
