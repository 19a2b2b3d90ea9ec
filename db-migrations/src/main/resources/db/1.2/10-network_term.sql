--liquibase formatted sql

--changeset spoiwo:1.2-10
--comment: terms of networks: offices and memberships without days of their own last as long
create table network_term (
  network_id uuid not null,
  number int not null,
  from_earliest date null comment 'earliest day it may have begun; absent when not known',
  to_latest date null comment 'latest day it may have ended; absent when not known or still running',
  constraint pk_network_term primary key (network_id, number),
  constraint fk_network_term_network foreign key (network_id) references network (id)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
--rollback drop table network_term;

--changeset spoiwo:1.2-10.1
--comment: of the networks that are there; nothing kept two terms of one number apart before
insert into network_term (network_id, number, from_earliest, to_latest)
  select n.id, t.number,
    min(cast(case
      when t.begins like '[%' then substr(t.begins, 2, 10)
      when t.begins like 'X%' then null
      when length(t.begins) = 4 then concat(t.begins, '-01-01')
      when length(t.begins) = 7 then concat(t.begins, '-01')
      else t.begins end as date)),
    max(cast(case
      when t.ends like '[%' then substr(t.ends, 14, 10)
      when t.ends like 'X%' then null
      when length(t.ends) = 4 then concat(t.ends, '-12-31')
      when length(t.ends) = 7 then last_day(concat(t.ends, '-01'))
      else t.ends end as date))
  from network n, json_table(n.content, '$.terms[*]' columns (
    number int path '$.number',
    begins varchar(26) path '$.from',
    ends varchar(26) path '$.to')) t
  group by n.id, t.number;
--rollback not required
