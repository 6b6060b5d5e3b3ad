using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Options;
using MimeKit;

namespace SmartCityExchange.Web.Features.Shared.Mailing;

/// <summary>Something to be sent: one address, plain text.</summary>
public sealed record Letter(string To, string Subject, string Text);

/// <summary>
/// Hands letters to the mail server of the settings, if there is one. What it is called for is done and stored before: a letter that does
/// not go out is told, and hinders nothing.
/// </summary>
public sealed class Mailer(IOptions<MailOptions> options, ILogger<Mailer> log)
{
    /// <summary>So long somebody waits for a server that does not answer.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    public bool IsOn => options.Value.IsOn;

    /// <summary>Whether the server has taken the letter. Never throws, and does not stop when the browser that asked for it is gone.</summary>
    public async Task<bool> SendAsync(Letter letter)
    {
        if (!IsOn)
        {
            return false;
        }

        try
        {
            using var limit = new CancellationTokenSource(Limit);
            using var message = MessageOf(letter);
            await HandOverAsync(message, limit.Token);
            return true;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // What the server answered may repeat an address; the log knows no addresses.
            log.LogWarning("A letter could not be sent: {Reason}", e is SmtpCommandException refused ? $"the server answered {(int)refused.StatusCode} ({refused.ErrorCode})" : $"{e.GetType().Name}: {e.Message}");
            return false;
        }
    }

    private async Task HandOverAsync(MimeMessage message, CancellationToken cancellationToken)
    {
        var mail = options.Value;
        using var server = new SmtpClient();
        await server.ConnectAsync(mail.Host, mail.UsedPort, mail.UsedSecurity switch
        {
            MailSecurity.Tls => SecureSocketOptions.SslOnConnect,
            MailSecurity.None => SecureSocketOptions.None,
            _ => SecureSocketOptions.StartTls,
        }, cancellationToken);
        if (mail.User.Length > 0)
        {
            await server.AuthenticateAsync(mail.User, mail.Password, cancellationToken);
        }

        await server.SendAsync(message, cancellationToken);
        await server.DisconnectAsync(quit: true, cancellationToken);
    }

    private MimeMessage MessageOf(Letter letter)
    {
        var message = new MimeMessage { Subject = letter.Subject, Body = new TextPart("plain") { Text = letter.Text } };
        message.From.Add(MailboxAddress.Parse(options.Value.From));
        message.To.Add(MailboxAddress.Parse(letter.To));
        // So that nobody's holiday note answers (RFC 3834).
        message.Headers.Add("Auto-Submitted", "auto-generated");
        return message;
    }
}
