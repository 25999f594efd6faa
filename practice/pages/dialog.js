// What the portal's framework does: lists in an overlay, a dialog for one service line, lines as text.
const kept = JSON.parse(document.getElementById('kept-lines').textContent);
const body = document.getElementById('lines');

const node = (tag, attributes, text = '') => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.textContent = text;
  return made;
};

// Each change draws all rows anew, as the framework does without a key for each row.
function draw() {
  body.replaceChildren(
    ...kept.map((line, at) => {
      const row = node('tr', { class: 'mat-mdc-row' });
      const cell = (leaf, text = line[leaf] ?? '') =>
        node('td', { class: 'mat-mdc-cell', 'data-truth': `lines[${at}].${leaf}` }, text);
      const modifiers = [0, 1, 2, 3].map((j) => line[`modifiers[${j}]`]).filter(Boolean);
      row.append(
        ...['dateFrom', 'dateTo', 'placeOfService', 'procedureCode'].map((leaf) => cell(leaf)),
        cell('modifiers[0]', modifiers.join(' ')),
        ...['diagnosisPointers', 'charge', 'units', 'renderingNpi'].map((leaf) => cell(leaf)),
      );
      const actions = node('td', { class: 'mat-mdc-cell' });
      for (const word of ['Edit', 'Delete']) {
        const button = node(
          'button',
          { type: 'button', class: 'mat-mdc-icon-button', 'aria-label': `${word} service ${at + 1}` },
          word,
        );
        button.addEventListener('click', () => (word === 'Edit' ? open(at) : remove(at)));
        actions.append(button);
      }
      row.append(actions);
      return row;
    }),
  );
}

function remove(at) {
  kept.splice(at, 1);
  draw();
}

function open(at) {
  const overlay = node('div', { class: 'cdk-overlay-container' });
  overlay.append(document.getElementById('service-dialog').content.cloneNode(true));
  const boxes = [...overlay.querySelectorAll('[data-truth]')].map((box) => [
    box,
    box.dataset.truth.replace('lines[0].', ''),
  ]);
  const line = kept[at] ?? {};
  for (const [box, leaf] of boxes) {
    box.dataset.truth = `lines[${at}].${leaf}`;
    if (box.localName === 'mat-select')
      choose(box, [...placesOf(box)].find((text) => text.startsWith(line[leaf] ?? '-')) ?? '');
    else box.value = line[leaf] ?? '';
  }
  overlay.querySelector('h2').textContent = at < kept.length ? 'Edit service' : 'Add service';
  overlay.querySelector('[data-close]').addEventListener('click', () => overlay.remove());
  overlay.querySelector('[data-save]').addEventListener('click', () => {
    kept[at] = Object.fromEntries(
      boxes.map(([box, leaf]) => [
        leaf,
        box.localName === 'mat-select' ? box.textContent.trim().slice(0, 2) : box.value,
      ]),
    );
    overlay.remove();
    draw();
  });
  document.body.append(overlay);
  overlay.querySelector('input').focus();
}

const placesOf = (select) => select.dataset.options.split('|');

function choose(select, text) {
  const value = node('span', { class: 'mat-mdc-select-value-text' });
  value.append(node('span', { class: 'mat-mdc-select-min-line' }, text));
  select
    .querySelector('.mat-mdc-select-value')
    .replaceChildren(text ? value : node('span', { class: 'mat-mdc-select-placeholder' }));
}

function openList(select) {
  const panel = node('div', { class: 'mat-mdc-select-panel', role: 'listbox', id: `${select.id}-panel` });
  for (const text of placesOf(select)) {
    const option = node('mat-option', { role: 'option', class: 'mat-mdc-option' }, text);
    option.addEventListener('click', () => {
      choose(select, text);
      closeList();
    });
    panel.append(option);
  }
  const { left, bottom, width } = select.getBoundingClientRect();
  Object.assign(panel.style, { left: `${left + scrollX}px`, top: `${bottom + scrollY}px`, minWidth: `${width}px` });
  select.setAttribute('aria-expanded', 'true');
  select.setAttribute('aria-controls', panel.id);
  document.body.append(panel);
}

function closeList() {
  for (const panel of document.querySelectorAll('.mat-mdc-select-panel')) panel.remove();
  for (const select of document.querySelectorAll('mat-select[aria-expanded=true]')) {
    select.setAttribute('aria-expanded', 'false');
    select.removeAttribute('aria-controls');
  }
}

document.addEventListener('click', ({ target }) => {
  const select = target.closest('mat-select');
  const wasOpen = select?.getAttribute('aria-expanded') === 'true';
  if (!target.closest('.mat-mdc-select-panel')) closeList();
  if (select && !wasOpen) openList(select);
});

// A date typed as digits gets its slashes on leaving the box.
document.addEventListener('focusout', ({ target }) => {
  if (!/_dt$|_dob_/.test(target.getAttribute?.('formcontrolname') ?? '')) return;
  const digits = /^(\d{2})(\d{2})(\d{4})$/.exec(target.value);
  if (digits) target.value = digits.slice(1).join('/');
});

document.getElementById('add').addEventListener('click', () => open(kept.length));
draw();
