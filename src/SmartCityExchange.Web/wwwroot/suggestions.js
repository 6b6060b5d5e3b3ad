// Suggestions while typing: an ARIA combobox over the form, which works without.
const field = document.querySelector('[role=search] [name=q]');
const list = make('div', { id: 'vorschlaege', role: 'listbox', ariaLabel: 'Vorschläge' });
const status = make('span', { role: 'status', className: 'unsichtbar' });
let options, active, timer, request;

function make(name, properties, ...content) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...content);
  return element;
}

function choose(index) {
  if (active) active.ariaSelected = false;
  active = options[index];
  if (active) active.ariaSelected = true;
  active?.scrollIntoView({ block: 'nearest' });
  field.setAttribute('aria-activedescendant', active?.id ?? '');
}

// Beyond both ends of the list lies the typed text.
const move = step => choose((options.indexOf(active) + options.length + 2 + step) % (options.length + 1) - 1);

function show(found) {
  const groups = {};
  list.replaceChildren();
  options = found.map(({ group, pieces, note, url }, i) => {
    // Every second piece was typed.
    const name = make('span', {}, ...pieces.map((text, at) => at % 2 ? make('b', {}, text) : text));
    const onclick = () => location.assign(url);
    const option = make('div', { id: list.id + i, role: 'option', ariaSelected: false, onclick }, name, ' ', make('small', {}, note));
    groups[group] ??= list.appendChild(make('div', { role: 'group', ariaLabel: group }));
    groups[group].append(option);
    return option;
  });
  list.hidden = !options.length;
  field.ariaExpanded = !list.hidden;
  choose(-1);
}

function stop() {
  clearTimeout(timer);
  request?.abort();
}

function close() {
  stop();
  status.textContent = '';
  show([]);
}

async function ask() {
  request = new AbortController();
  try {
    const answer = await fetch(`${field.form.action}/vorschlaege?q=${encodeURIComponent(field.value)}`, { headers: { Accept: 'application/json' }, signal: request.signal });
    show(answer.ok ? await answer.json() : []);
    status.textContent = options.length === 1 ? '1 Vorschlag' : `${options.length || 'Keine'} Vorschläge`;
  } catch { /* Typed on, or offline. */ }
}

function oninput() {
  stop();
  if (field.value.trim().length < 2) close();
  else timer = setTimeout(ask, 150);
}

function onkeydown(event) {
  const act = {
    ArrowDown: list.hidden ? oninput : () => move(1),
    ...!list.hidden && { ArrowUp: () => move(-1), Escape: close },
    ...active && { Home: () => choose(0), End: () => choose(options.length - 1), Enter: () => active.click() },
  }[event.key];
  if (!act || event.isComposing) return;
  event.preventDefault();
  act();
}

Object.assign(field, { role: 'combobox', ariaAutoComplete: 'list', oninput, onkeydown, onblur: close });
field.setAttribute('aria-controls', list.id);
field.form.onsubmit = window.onpagehide = close;
list.onpointerdown = event => event.preventDefault();
field.parentElement.append(list, status);
close();
