$env:MSBUILDDISABLENODEREUSE, $env:DOTNET_GCgen0size = 1, '0x4000000'
& dotnet run --project "$PSScriptRoot/cli" --no-launch-profile -- @args
exit $LASTEXITCODE
