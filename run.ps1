$env:MSBUILDDISABLENODEREUSE = 1
& dotnet run --project "$PSScriptRoot/cli" --no-launch-profile -- @args
exit $LASTEXITCODE
