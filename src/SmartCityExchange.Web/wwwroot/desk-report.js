// Signs of Markdown around what is selected, so that nobody has to know them by heart. The browser's undo takes them back,
// where it types them; a browser that will not has them set.
const form = document.getElementById('bearbeiten');
const report = document.querySelector('textarea.bericht');
const tools = document.getElementById('werkzeuge');
tools.hidden = false;
tools.addEventListener('click', ({ target: { dataset: { vor, nach = '', zeile } } }) => {
  if (!vor) return;
  const { selectionStart: start, selectionEnd: end, value } = report;
  const from = zeile === undefined ? start : value.lastIndexOf('\n', start - 1) + 1;
  report.focus();
  report.setSelectionRange(from, end);
  const marked = vor + value.slice(from, end) + nach;
  if (!document.execCommand('insertText', false, marked)) {
    report.setRangeText(marked, from, end);
    report.dispatchEvent(new Event('input', { bubbles: true }));
  }
  report.setSelectionRange(from + vor.length, from + vor.length + end - from);
});

// The public page beside the form while somebody writes: asked of the server, so it is exactly what would be published.
const view = document.getElementById('blick');
const follow = document.getElementById('mitlesen');
let reading;
function look() {
  const request = new XMLHttpRequest();
  request.open('POST', form.getAttribute('action') + '/vorschau');
  request.responseType = 'document';
  request.onload = () => {
    const page = request.response?.querySelector('main');
    if (request.status === 200) view.replaceChildren(...page.childNodes);
    else view.textContent = 'Die Vorschau folgt, sobald alle Angaben stimmen.';
    view.querySelectorAll('[id]').forEach(element => element.removeAttribute('id'));
  };
  request.send(new FormData(form));
}
follow.hidden = false;
follow.addEventListener('click', () => {
  const on = view.hidden;
  view.hidden = !on;
  follow.setAttribute('aria-pressed', on);
  if (on) look();
});
form.addEventListener('input', () => {
  clearTimeout(reading);
  if (!view.hidden) reading = setTimeout(look, 800);
});
