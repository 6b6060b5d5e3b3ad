using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SmartCityExchange.Web.Features.Shared.Texts;

/// <summary>Writes the body of a Word document as blocks of plain text. <see cref="WordPackage"/> has limited how deep it goes.</summary>
internal sealed class WordBlocks(TextBlocks blocks, WordStyles styles)
{
    public void Write(OpenXmlElement container)
    {
        foreach (var element in container.ChildElements)
        {
            switch (element)
            {
                case Paragraph paragraph:
                    WriteParagraph(paragraph);
                    break;
                case Table table:
                    WriteTable(table);
                    break;
                // What was deleted or moved away is not on the page.
                case DeletedRun or MoveFromRun:
                    break;
                default:
                    Write(element);
                    break;
            }
        }
    }

    private void WriteParagraph(Paragraph paragraph)
    {
        var level = styles.HeadingLevel(paragraph);
        var depth = level is null ? styles.ListDepth(paragraph) : null;
        if (level is not null)
        {
            blocks.Heading(level.Value);
        }
        else if (depth is not null)
        {
            blocks.Item(depth.Value);
        }
        else
        {
            blocks.Paragraph();
        }

        var boxes = new List<TextBoxContent>();
        WriteRuns(paragraph, boxes);
        if (depth is null)
        {
            blocks.Paragraph();
        }
        else
        {
            blocks.Line();
        }

        boxes.ForEach(Write);
    }

    private void WriteTable(Table table)
    {
        blocks.Paragraph();
        foreach (var row in table.Descendants<TableRow>().Where(row => row.Ancestors<Table>().First() == table && row.TableRowProperties?.GetFirstChild<Deleted>() is null))
        {
            blocks.BeginRow();
            foreach (var cell in row.Descendants<TableCell>().Where(cell => cell.Ancestors<TableRow>().First() == row))
            {
                blocks.Cell();
                Write(cell);
            }

            blocks.EndRow();
        }

        blocks.Paragraph();
    }

    /// <summary>
    /// The words of a paragraph. Text boxes anchored in it are handed back: they stand beside it. Word writes them twice, the
    /// second time for older programs.
    /// </summary>
    private void WriteRuns(OpenXmlElement container, List<TextBoxContent> boxes)
    {
        foreach (var element in container.ChildElements)
        {
            switch (element)
            {
                case DeletedRun or MoveFromRun or ParagraphProperties or RunProperties or AlternateContentFallback:
                    break;
                case Run { RunProperties.Vanish: { } vanish } when vanish.Val?.Value ?? true:
                    break;
                case TextBoxContent box:
                    boxes.Add(box);
                    break;
                case Text text:
                    blocks.Add(text.Text);
                    break;
                case TabChar:
                    blocks.Add("\t");
                    break;
                case Break or CarriageReturn:
                    blocks.Line();
                    break;
                case NoBreakHyphen:
                    blocks.Add("\u2011");
                    break;
                case SoftHyphen:
                    blocks.Add("\u00AD");
                    break;
                default:
                    WriteRuns(element, boxes);
                    break;
            }
        }
    }
}
