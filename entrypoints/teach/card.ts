import { OPT_OUT } from '../../components/ui/opt-out.ts';
import type { TeachField } from '../../engine/reading/reading.ts';
import type { Term } from '../../engine/taught/vocabulary.ts';
import type { Box } from '../portal/marks/box.ts';
import { draw } from '../portal/marks/draw.ts';
import type { Host } from '../portal/marks/host.ts';
import { type Choice, choicesFor, labelIn } from './choices.ts';

/** Px between the list and its box, and the edge of the view. */
const GAP = 8;

/** The list beside one box of the page, from which the biller takes what it is. */
export interface Card {
  /** Opens for a box with nothing typed, and takes the focus. */
  open(field: TeachField, last: string): void;
  /** What is known is more now; what is typed and chosen stays. */
  refresh(fields: readonly TeachField[], terms: readonly Term[]): void;
  typed(): void;
  isBlank(): boolean;
  move(by: 1 | -1): void;
  /** What stands chosen, or what one of our own nodes stands for. */
  chosen(node?: Element | null): Choice | undefined;
  put(box: Box | null, view: Box): void;
}

export function createCard(document: Document, host: Host): Card {
  const progress = draw(document, 'b', {});
  const now = draw(document, 'p', { class: 'small', id: 'now' });
  const input = draw(document, 'input', {
    ...OPT_OUT,
    type: 'text',
    role: 'combobox',
    spellcheck: 'false',
    'aria-expanded': 'true',
    'aria-controls': 'choices',
    'aria-autocomplete': 'list',
    'aria-describedby': 'now',
    'aria-label': 'What is this field? Type a word or a box number',
    placeholder: 'What is it? Type a word or a box number',
  });
  const list = draw(document, 'ul', { role: 'listbox', id: 'choices', 'aria-label': 'Fields of a claim' });
  const keys = draw(document, 'p', { class: 'small keys' });
  for (const [key, does] of [
    ['Enter', 'takes it'],
    ['Tab', 'next field'],
    ['Esc', 'ends'],
  ] as const)
    keys.append(draw(document, 'kbd', {}, key), ` ${does}  `);
  const said = draw(document, 'div', { class: 'quiet', 'aria-live': 'polite' });
  const top = draw(
    document,
    'p',
    { class: 'top' },
    progress,
    draw(document, 'button', { class: 'end', type: 'button' }, 'Done'),
  );
  const card = draw(document, 'div', { class: 'card', role: 'dialog', 'aria-label': 'Teach this page', hidden: '' });
  card.append(top, now, input, list, keys, said);
  host.stage.append(card);

  let field: TeachField | null = null;
  let fields: readonly TeachField[] = [];
  let terms: readonly Term[] = [];
  let choices: readonly Choice[] = [];
  let active = -1;
  let last = '';

  function fill(): void {
    if (!field) return;
    const taken = new Set(fields.filter(({ key }) => key !== field?.key).map(({ path }) => path));
    choices = choicesFor(terms, field, input.value, taken, last);
    active = input.value.trim() === '' || choices.length === 0 ? -1 : 0;
    list.replaceChildren(
      ...choices.map(({ label, box, said }, at) =>
        draw(
          document,
          'li',
          { role: 'option', id: `choice${at}` },
          label,
          draw(document, 'span', { class: 'small' }, said && taken.has(said) ? 'is read already' : box && `box ${box}`),
        ),
      ),
    );
    mark();
  }

  function mark(): void {
    for (const [at, option] of [...list.children].entries())
      option.setAttribute('aria-selected', String(at === active));
    if (active >= 0) input.setAttribute('aria-activedescendant', `choice${active}`);
    else input.removeAttribute('aria-activedescendant');
    list.children[active]?.scrollIntoView({ block: 'nearest' });
  }

  function tell(): void {
    const known = fields.filter(({ state }) => state !== 'unread').length;
    progress.textContent = `${known} of ${fields.length} ${fields.length === 1 ? 'field' : 'fields'} said`;
    now.textContent =
      known === fields.length && field?.state !== 'unread'
        ? `${standing(field, terms)} Every field is said.`
        : standing(field, terms);
  }

  return {
    open(next, before) {
      field = next;
      last = before;
      input.value = '';
      card.hidden = false;
      fill();
      list.scrollTop = 0;
      tell();
      said.textContent = `${progress.textContent}. ${now.textContent}`;
      input.focus({ preventScroll: true });
    },
    refresh(all, words) {
      fields = all;
      terms = words;
      field = all.find(({ key }) => key === field?.key) ?? field;
      tell();
    },
    typed: fill,
    isBlank: () => input.value.trim() === '',
    move(by) {
      active = Math.min(Math.max(active + by, 0), choices.length - 1);
      mark();
    },
    chosen(node) {
      if (!node) return choices[active];
      return choices[[...list.children].indexOf(node.closest('li') as Element)];
    },
    put(box, view) {
      if (!box || card.hidden) return;
      const { width, height } = card.getBoundingClientRect();
      const under = box.y + box.height + GAP;
      const top = under + height <= view.y + view.height ? under : Math.max(view.y + GAP, box.y - height - GAP);
      const left = Math.max(view.x + GAP, Math.min(box.x - GAP, view.x + view.width - width - GAP));
      const { x, y } = host.origin();
      card.style.transform = `translate(${left - x}px,${top - y}px)`;
    },
  };
}

function standing(field: TeachField | null, terms: readonly Term[]): string {
  switch (field?.state) {
    case 'taught':
      return `You said: ${labelIn(terms, field.path)}.`;
    case 'read':
      return field.path.startsWith('sessions[')
        ? 'Read as part of the session.'
        : `Read as ${labelIn(terms, field.path)}.`;
    case 'aside':
      return 'You said: not part of the claim.';
    case 'unread':
    case undefined:
      return 'Not read yet.';
  }
}
