using System.Globalization;
using StbImageSharp;

namespace Conformance.Steps.Editors.Browser;

/// <summary>Perceptual hash of a picture (difference hash): how its light falls on a grid of eight by eight, whatever its size.</summary>
public static class PictureLikeness
{
    private const int Columns = 9;
    private const int Rows = 8;

    /// <summary>Hash of a PNG, JPEG, BMP or GIF.</summary>
    /// <returns>16 hexadecimal digits; two hashes of the same picture differ by few bits.</returns>
    /// <exception cref="InvalidDataException">The bytes are not a picture of these formats.</exception>
    public static string Of(byte[] picture)
    {
        var image = Decode(picture);
        var hash = 0UL;
        for (var row = 0; row < Rows; row++)
        {
            for (var column = 0; column < Columns - 1; column++)
                hash = (hash << 1) | (Light(image, column, row) < Light(image, column + 1, row) ? 1UL : 0UL);
        }

        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }

    private static ImageResult Decode(byte[] picture)
    {
        try
        {
            return ImageResult.FromMemory(picture, ColorComponents.GreyAlpha);
        }
        catch (Exception problem) when (problem is InvalidOperationException or IndexOutOfRangeException)
        {
            throw new InvalidDataException("The bytes are not a PNG, JPEG, BMP or GIF picture.", problem);
        }
    }

    private static long Light(ImageResult image, int column, int row)
    {
        var (left, right) = (column * image.Width / Columns, Math.Max((column + 1) * image.Width / Columns, (column * image.Width / Columns) + 1));
        var (top, bottom) = (row * image.Height / Rows, Math.Max((row + 1) * image.Height / Rows, (row * image.Height / Rows) + 1));
        long light = 0;
        for (var y = top; y < Math.Min(bottom, image.Height); y++)
        {
            for (var x = left; x < Math.Min(right, image.Width); x++)
                light += OnWhite(image.Data, ((y * image.Width) + x) * 2);
        }

        return light / Math.Max(1, (long)(right - left) * (bottom - top));
    }

    private static int OnWhite(byte[] data, int at) => 255 - ((255 - data[at]) * data[at + 1] / 255);
}
