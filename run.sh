#!/usr/bin/env bash
# No build node is left behind, for it would hold the pipe of whoever reads us; and the services may allocate 64 MiB between two collections, where .NET sees a small cache and takes 6.
MSBUILDDISABLENODEREUSE=1 DOTNET_GCgen0size=0x4000000 exec dotnet run --project "$(dirname "${BASH_SOURCE[0]}")/cli" --no-launch-profile -- "$@"
