namespace SmartCityExchange.Tests.Corpus;

/// <summary>How often a field was read right, was read wrong or too much, and was missed.</summary>
internal sealed class Tally
{
    public int Right { get; private set; }

    public int Wrong { get; private set; }

    public int Missed { get; private set; }

    public double Precision => Share(Right + Wrong);

    public double Recall => Share(Right + Missed);

    public double F1 => Right == 0 ? (Wrong + Missed == 0 ? 1 : 0) : 2 * Precision * Recall / (Precision + Recall);

    public void Add(int right, int wrong, int missed)
    {
        Right += right;
        Wrong += wrong;
        Missed += missed;
    }

    private double Share(int of) => of == 0 ? 1 : (double)Right / of;
}
