#!/usr/bin/env bash
# Succeeds when the service is ready. Bash speaks TCP by itself and is in every Debian and Ubuntu image, so neither curl
# nor wget need be there; a second JVM would cost seconds of processor time at every check.
set -euo pipefail
exec 3<>"/dev/tcp/127.0.0.1/${QUARKUS_HTTP_PORT:-8080}"
printf 'GET /q/health/ready HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3
read -r -t 4 status <&3
[[ $status == *" 200 "* ]]
