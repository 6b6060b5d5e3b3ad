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
document.addEventListener('input', ({ target }) => {
  if (!target.dataset.namen) return;
  clearTimeout(typing);
  typing = setTimeout(suggest, 200, target);
});
