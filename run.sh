#!/usr/bin/env bash
exec dotnet run --project "$(dirname "${BASH_SOURCE[0]}")/cli" --no-launch-profile -- "$@"
