--liquibase formatted sql

--changeset spoiwo:1.2-55
--comment: of what sort a comment is: what coverage counts by, and what passages and nodes are looked for by
alter table comment
  add column by_organization boolean not null default false comment 'sent in the name of an organisation, with or without a record',
  add column quoted boolean not null default false comment 'about a passage that it quotes',
  add index ix_comment_node (consultation_id, node, id),
  add index ix_comment_quoted (consultation_id, quoted, id);
update comment set
  by_organization = json_exists(content, '$.author.organization') or json_exists(content, '$.author.onBehalfOf'),
  quoted = json_exists(content, '$.target.quote');
--rollback alter table comment drop index ix_comment_quoted, drop index ix_comment_node, drop column quoted, drop column by_organization;
