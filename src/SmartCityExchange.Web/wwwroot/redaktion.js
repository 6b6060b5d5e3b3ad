// The form of an event, made more comfortable; it works without. Keeps what is typed on the server, warns before it is lost,
// saves on Ctrl+S, and suggests names the archive knows.
const form = document.getElementById('bearbeiten');
const told = document.getElementById('zwischenstand');
let changed = false, timer;

async function keep() {
  clearTimeout(timer);
  if (!changed) return;
  changed = false;
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
form.addEventListener('submit', () => { changed = false; clearTimeout(timer); });
window.addEventListener('beforeunload', event => { if (changed) event.preventDefault(); });
document.addEventListener('keydown', event => {
  if ((event.ctrlKey || event.metaKey) && event.key === 's' && !event.altKey && !event.shiftKey) {
    event.preventDefault();
    form.requestSubmit();
  }
});

// Names: the browser's own list of a field, filled while somebody types.
const lists = {};
async function suggest(field) {
  if (field.value.trim().length < 2) return;
  const list = lists[field.dataset.namen] ??= document.body.appendChild(Object.assign(document.createElement('datalist'), { id: `namen-${field.dataset.namen}` }));
  field.setAttribute('list', list.id);
  try {
    const answer = await fetch(`/redaktion/namen?art=${field.dataset.namen}&q=${encodeURIComponent(field.value)}`);
    if (answer.ok) list.replaceChildren(...(await answer.json()).map(value => Object.assign(document.createElement('option'), { value })));
  } catch { /* Offline: the field works without. */ }
}
let typing;
form.addEventListener('input', ({ target }) => {
  if (!target.dataset.namen) return;
  clearTimeout(typing);
  typing = setTimeout(suggest, 200, target);
});
