// Ctrl-K, on Apple's devices Cmd-K, leads into the search field until the button beside its hint switches it off.
const hint = document.querySelector('.kuerzel');
const button = hint.querySelector('button');
const field = document.querySelector('[role=search] [name=q]');
const isApple = /^(Mac|iP)/.test(navigator.platform);
let isOn = false;

function toggle() {
  isOn = !isOn;
  button.textContent = isOn ? 'Kürzel abschalten' : 'Kürzel einschalten';
  if (isOn) field.setAttribute('aria-keyshortcuts', isApple ? 'Meta+K' : 'Control+K');
  else field.removeAttribute('aria-keyshortcuts');
}

// Pressed again in the field, the keys do what the browser has them for.
addEventListener('keydown', event => {
  const isShortcut = (isApple ? event.metaKey : event.ctrlKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k';
  if (!isOn || !isShortcut || document.activeElement === field) return;
  event.preventDefault();
  field.focus();
  field.select();
});

if (isApple) hint.querySelector('kbd').textContent = '⌘ + K';
button.addEventListener('click', toggle);
toggle();
