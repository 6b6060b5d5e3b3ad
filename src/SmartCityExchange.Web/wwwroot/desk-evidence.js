// Marking words of a report: what is selected goes into the form; keys decide about proposals while one of them has the focus.
const report = document.getElementById("markierbar");
const words = document.getElementById("Words");
const occurrence = document.getElementById("Occurrence");

// How often the selected words stand before the selection: the server counts the same in the text.
const countBefore = (range, text) => {
  const before = document.createRange();
  before.selectNodeContents(report);
  before.setEnd(range.startContainer, range.startOffset);
  const told = before.toString();
  let count = 0;
  for (let at = told.indexOf(text); at >= 0; at = told.indexOf(text, at + 1)) count++;
  return count;
};

document.addEventListener("selectionchange", () => {
  const selection = document.getSelection();
  if (!selection.rangeCount || selection.isCollapsed) return;
  const range = selection.getRangeAt(0);
  const text = selection.toString().trim();
  if (!text || !report.contains(range.commonAncestorContainer)) return;
  words.value = text;
  occurrence.value = countBefore(range, text) + 1;
});

document.getElementById("vorschlagsliste")?.addEventListener("keydown", event => {
  const typing = event.target.matches("input:not([type=radio]), select, textarea");
  if (typing || event.ctrlKey || event.altKey || event.metaKey) return;
  const proposal = event.target.closest("li");
  const go = next => next?.querySelector("input[type=radio]:checked")?.focus();
  const decide = value => {
    const radio = proposal.querySelector(`input[type=radio][value="${value}"]`);
    radio.checked = true;
    if (proposal.nextElementSibling) go(proposal.nextElementSibling); else radio.focus();
  };
  const keys = {
    j: () => decide("ja"),
    n: () => decide("nein"),
    ArrowDown: () => go(proposal.nextElementSibling),
    ArrowUp: () => go(proposal.previousElementSibling),
  };
  const act = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  if (act) {
    event.preventDefault();
    act();
  }
});

for (const kind of document.querySelectorAll("#Kind")) {
  kind.addEventListener("change", () => { document.getElementById("Name").dataset.namen = kind.value; });
}
