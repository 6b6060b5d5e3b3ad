using System.Linq.Expressions;
using SmartCityExchange.Web.Archive.Addresses;
using SmartCityExchange.Web.Archive.Records;

namespace SmartCityExchange.Web.Archive;

/// <summary>A person, municipality, organisation, project, topic, question or announcement: a record with a name and an address of its own.</summary>
public abstract class NamedRecord(RecordKind recordKind) : ITrashable
{
    public const int NameMaxLength = 300;

    private string _name = "";

    public int Id { get; set; }

    public Guid Key { get; init; } = Guid.CreateVersion7();

    public RecordKind RecordKind { get; private set; } = recordKind;

    public int Version { get; set; } = 1;

    /// <summary>The last part of the address; unique among records of the kind and never given to another, see <see cref="RetiredSlug"/>.</summary>
    public required string Slug { get; set; }

    public required string Name
    {
        get => _name;
        set
        {
            _name = value;
            FoldedName = GermanText.Fold(value);
            SortKey = GermanText.SortKey(value);
        }
    }

    /// <summary>The name as import and search compare it, see <see cref="GermanText.Fold"/>.</summary>
    public string FoldedName { get; private set; } = "";

    /// <summary>The name as lists are ordered by it, see <see cref="GermanText.SortKey"/>.</summary>
    public string SortKey { get; private set; } = "";

    public DateTime? TrashedAt { get; set; }

    public int? MergedIntoId { get; set; }

    /// <summary>
    /// The record that took over everything this one was linked with, because both stood for the same. This one stays as the owner
    /// of its addresses and its official key, and as what an undo brings back; see <see cref="RecordMerge"/>.
    /// </summary>
    public NamedRecord? MergedInto { get; set; }

    public List<Alias> Aliases { get; } = [];

    /// <summary>The events the record takes part in or is the subject of.</summary>
    public List<Involvement> Involvements { get; } = [];

    /// <summary>The places in reports that name the record.</summary>
    public List<Mention> Mentions { get; } = [];
}

/// <summary>The common questions asked of records.</summary>
public static class NamedRecordQueries
{
    extension<T>(IQueryable<T> records)
        where T : NamedRecord
    {
        /// <summary>Those that events may link: neither in the trash nor merged into another.</summary>
        public IQueryable<T> Present() => records.Where(r => r.TrashedAt == null && r.MergedIntoId == null);

        /// <summary>Those that a published event deals with or has among its participants. Words marked with a record do not make it so.</summary>
        public IQueryable<T> Involved() => records.Where(r => r.Involvements.Any(i => i.Event!.Status == EventStatus.Published));

        /// <summary>Those that have a public page: at least one published event links them.</summary>
        public IQueryable<T> Public() => records.Where(Linked<T>());
    }

    /// <summary>The question differs by kind, because only some kinds speak or are spoken for.</summary>
    private static Expression<Func<T, bool>> Linked<T>()
        where T : NamedRecord
    {
        Expression<Func<T, bool>> linked = r =>
            r.Involvements.Any(i => i.Event!.Status == EventStatus.Published) || r.Mentions.Any(m => m.Event!.Status == EventStatus.Published);
        Expression<Func<Person, bool>> person = r => r.Roles.Any(s => s.Contribution!.Event!.Status == EventStatus.Published);
        Expression<Func<Organisation, bool>> organisation = r => r.Speakers.Any(s => s.Contribution!.Event!.Status == EventStatus.Published);
        Expression<Func<Municipality, bool>> municipality = r => r.Speakers.Any(s => s.Contribution!.Event!.Status == EventStatus.Published);
        return new LambdaExpression[] { person, organisation, municipality }.Aggregate(linked, Or);
    }

    /// <summary>Either question; the second only where a record can be of its kind.</summary>
    private static Expression<Func<T, bool>> Or<T>(Expression<Func<T, bool>> one, LambdaExpression other)
    {
        var (record, kind) = (one.Parameters[0], other.Parameters[0].Type);
        var asked = new Replacement(other.Parameters[0], kind.IsSubclassOf(typeof(T)) ? Expression.Convert(record, kind) : record);
        var also = kind == typeof(T) ? asked.Visit(other.Body)
            : kind.IsSubclassOf(typeof(T)) ? Expression.AndAlso(Expression.TypeIs(record, kind), asked.Visit(other.Body))
            : null;
        return also is null ? one : Expression.Lambda<Func<T, bool>>(Expression.OrElse(one.Body, also), record);
    }

    private sealed class Replacement(ParameterExpression of, Expression by) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == of ? by : node;
    }
}
