#!/usr/bin/env bash
MSBUILDDISABLENODEREUSE=1 DOTNET_GCgen0size=0x4000000 exec dotnet run --project "$(dirname "${BASH_SOURCE[0]}")/cli" --no-launch-profile -- "$@"
