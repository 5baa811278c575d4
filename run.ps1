# No build node is left behind, for it would hold the pipe of whoever reads us; and the services may allocate 64 MiB between two collections, where .NET sees a small cache and takes 6.
$env:MSBUILDDISABLENODEREUSE = 1
$env:DOTNET_GCgen0size = '0x4000000'
& dotnet run --project "$PSScriptRoot/cli" --no-launch-profile -- @args
exit $LASTEXITCODE
