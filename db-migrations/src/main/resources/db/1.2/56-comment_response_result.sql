--liquibase formatted sql

--changeset spoiwo:1.2-56
--comment: the node that came of an answer, so that a node finds the comments that changed it
alter table comment_response
  add column result_version_id uuid null,
  add column result_code varchar(50) null,
  add constraint fk_comment_response_result_version foreign key (result_version_id) references programme_version (id),
  add index ix_comment_response_result (result_version_id, result_code);
update comment_response set
  result_version_id = cast(json_value(content, '$.resultingNode.version.id') as uuid),
  result_code = json_value(content, '$.resultingNode.code');
--rollback alter table comment_response drop foreign key fk_comment_response_result_version, drop index ix_comment_response_result, drop column result_code, drop column result_version_id;
