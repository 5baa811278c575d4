#!/usr/bin/env bash
MSBUILDDISABLENODEREUSE=1 exec dotnet run --project "$(dirname "${BASH_SOURCE[0]}")/cli" --no-launch-profile -- "$@"
