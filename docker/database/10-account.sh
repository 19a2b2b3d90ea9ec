# shellcheck shell=bash
# The MariaDB image reads this in a new database only, as a part of its own script: not executable, and no options set.
# It makes the service's account, with what its work and its migrations need and no more; the image's MARIADB_USER would
# get every privilege on the schema.

# in a MariaDB string a backslash and a quote are escaped by a backslash
spoiwo_password=$(printf '%s' "$SPOIWO_DB_PASSWORD" | sed -e 's/\\/\\\\/g' -e "s/'/\\\\'/g")

docker_process_sql <<SQL
CREATE USER 'spoiwo'@'%' IDENTIFIED BY '$spoiwo_password';
GRANT SELECT, INSERT, UPDATE, DELETE, CREATE, ALTER, DROP, INDEX, REFERENCES ON \`$MARIADB_DATABASE\`.* TO 'spoiwo'@'%';
SQL
