namespace Conformance.Fakes.Hosting;

/// <summary>Contents one after the other.</summary>
internal sealed class JoinedContent(IReadOnlyList<MessageContent> contents) : MessageContent
{
    public override long Length { get; } = contents.Sum(content => content.Length);

    public override Stream Open() => new JoinedStream(contents, Length);

    private sealed class JoinedStream(IReadOnlyList<MessageContent> contents, long length) : ReadingStream(length)
    {
        private int _next;
        private Stream _current = Null;

        public override bool CanSeek => false;

        public override int Read(Span<byte> buffer)
        {
            while (buffer.Length > 0)
            {
                if (_current.Read(buffer) is > 0 and var read)
                    return read;
                if (_next == contents.Count)
                    return 0;
                _current.Dispose();
                _current = contents[_next++].Open();
            }

            return 0;
        }

        protected override void Dispose(bool disposing)
        {
            _current.Dispose();
            base.Dispose(disposing);
        }
    }
}
