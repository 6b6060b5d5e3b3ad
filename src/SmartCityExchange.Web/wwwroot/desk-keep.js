// A long form of the desk: keeps what is typed on the server, warns before it is lost, saves on Ctrl+S. It works without.
const form = document.getElementById('bearbeiten');
const told = document.getElementById('zwischenstand');
let changed = false, timer, keeping, waiting = false;

function keep() {
  clearTimeout(timer);
  if (!changed) return;
  changed = false;
  const sent = send().finally(() => { if (keeping === sent) keeping = undefined; });
  keeping = sent;
}

async function send() {
  try {
    const answer = await fetch(form.dataset.zwischenstand, { method: 'POST', body: new FormData(form), redirect: 'manual' });
    if (answer.ok) {
      const { alsoHere } = await answer.json();
      told.textContent = `Zwischenstand gesichert um ${new Date().toLocaleTimeString('de-DE', { timeStyle: 'short' })} Uhr`
        + (alsoHere.length ? `. Gerade auch geöffnet von: ${alsoHere.join(', ')}` : '');
      return;
    }
    told.textContent = answer.type === 'opaqueredirect' || answer.status === 401
      ? 'Ihre Anmeldung ist abgelaufen. Bitte melden Sie sich in einem neuen Tab an; Ihre Eingaben bleiben hier stehen.'
      : 'Der Zwischenstand ließ sich nicht sichern. Es wird weiter versucht.';
  } catch {
    told.textContent = 'Keine Verbindung. Ihre Eingaben bleiben hier stehen; es wird weiter versucht.';
  }
  changed = true;
  timer = setTimeout(keep, 5000);
}

function touched() {
  changed = true;
  clearTimeout(timer);
  timer = setTimeout(keep, 3000);
}

form.addEventListener('input', touched);
form.addEventListener('focusout', keep);
form.addEventListener('submit', event => {
  changed = false;
  clearTimeout(timer);
  if (!keeping) return;
  // What is being kept must not arrive behind what is saved, or it would come back as newer.
  event.preventDefault();
  if (waiting) return;
  waiting = true;
  Promise.race([keeping, new Promise(resolve => setTimeout(resolve, 3000))]).then(() => {
    [keeping, waiting] = [undefined, false];
    form.requestSubmit(event.submitter);
  });
});
window.addEventListener('beforeunload', event => { if (changed) event.preventDefault(); });

const shortcut = document.getElementById('speicherkuerzel');
shortcut?.querySelector('button').addEventListener('click', () => shortcut.remove());
document.addEventListener('keydown', event => {
  if (shortcut?.isConnected && (event.ctrlKey || event.metaKey) && event.key === 's' && !event.altKey && !event.shiftKey) {
    event.preventDefault();
    form.requestSubmit();
  }
});
