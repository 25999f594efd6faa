import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { createKeys, harvest, valueOf as heldBy } from './index.ts';
import { CONTROLS } from './selector.ts';
import { MAX_CONTROLS } from './walk.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

const take = (html: string, options: Parameters<typeof harvest>[2] = {}) => {
  document.body.innerHTML = html;
  return harvest(document, createKeys(), options).page.controls;
};

describe('controls', () => {
  test('are counted as the read-page format counts them, invisible ones too', () => {
    const controls = take(
      '<input><input type=hidden><input type=submit><select></select><textarea></textarea><div contenteditable></div><div role=combobox><input></div><button role=switch></button>',
    );
    expect(controls.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(controls).toHaveLength(document.querySelectorAll(CONTROLS).length);
  });

  test('pressed buttons are controls that the format does not count, with their text as caption', () => {
    const controls = take(
      '<input><div role=group><button aria-pressed=true>Yes</button><button aria-pressed=false>No</button></div><button>Save</button><input>',
    );
    expect(controls.map(({ kind, index, checked }) => [kind, index, checked])).toEqual([
      ['text', 0, null],
      ['toggle', 0.5, true],
      ['toggle', 0.5, false],
      ['text', 1, null],
    ]);
    expect(controls[1]?.captions).toContainEqual({ text: 'Yes', by: 'wrap', distance: 0, doubtful: false });
  });

  test('a label that names another box than the one it stands with is doubted', () => {
    const [dob, sex] = take(
      '<p><label for=dob>Birth date</label><input id=sex></p><p><label for=sex>Sex</label><select id=dob></select></p>',
    );
    const tied = (control: typeof dob) => control?.captions.filter(({ by }) => by === 'for');
    expect(tied(dob)).toEqual([{ text: 'Sex', by: 'for', distance: 0, doubtful: true }]);
    expect(tied(sex)).toEqual([{ text: 'Birth date', by: 'for', distance: 0, doubtful: true }]);
  });

  test('an id that every box bears ties no label to any of them', () => {
    const boxes = take('<label for=f>City</label><input id=f><label for=f>State</label><input id=f>');
    expect(boxes.flatMap(({ captions }) => captions.filter(({ by }) => by === 'for'))).toEqual([]);
    const [one] = take('<label for=f>City</label><input id=f><input id=f>');
    expect(one?.captions).toContainEqual({ text: 'City', by: 'for', distance: 0, doubtful: true });
  });

  test('keep their key while their node lives', () => {
    document.body.innerHTML = '<input id=a><input id=b>';
    const keys = createKeys();
    const [, second] = harvest(document, keys).page.controls;
    document.getElementById('a')?.remove();
    expect(harvest(document, keys).page.controls.map(({ key }) => key)).toEqual([second?.key]);
  });

  test('in shadow roots come after their host, closed ones when the caller can look in', () => {
    document.body.innerHTML = '<x-open></x-open><x-closed></x-closed><input name=last>';
    const root = (name: string, mode: 'open' | 'closed') => {
      const made = (document.querySelector(name) as Element).attachShadow({ mode });
      made.innerHTML = `<input name="${mode}">`;
      return made;
    };
    root('x-open', 'open');
    const closed = root('x-closed', 'closed');
    const names = (options: Parameters<typeof harvest>[2]) =>
      harvest(document, createKeys(), options).page.controls.map(({ name }) => name);
    expect(names({ closedShadow: (element) => (element.localName === 'x-closed' ? closed : null) })).toEqual([
      'open',
      'closed',
      'last',
    ]);
    expect(names({})).toEqual(['open', 'last']);
  });
});

describe('captions', () => {
  const texts = (html: string) => take(html)[0]?.captions;

  test('by label, wrapped and by aria', () => {
    expect(texts('<label for=a>City</label><input id=a>')).toEqual([
      { text: 'City', by: 'for', distance: 0, doubtful: false },
    ]);
    expect(texts('<label>City <input></label>')).toEqual([{ text: 'City', by: 'wrap', distance: 0, doubtful: false }]);
    expect(texts('<span id=t>City</span><input aria-labelledby=t>')).toEqual([
      { text: 'City', by: 'aria', distance: 0, doubtful: false },
    ]);
  });

  test('a for that points at a doubled id is doubtful', () => {
    expect(texts('<label for=a>City</label><input id=a><input id=a>')?.[0]).toMatchObject({
      text: 'City',
      doubtful: true,
    });
  });

  test('test truths and unknown data attributes never leave the page', () => {
    const controls = take('<input data-truth="patient.city" data-secret="Q7"><input data-field="city">');
    expect(JSON.stringify(controls)).not.toMatch(/patient\.city|Q7/);
    expect(controls[1]?.binding).toBe('city');
  });
});

describe('values', () => {
  const held = (html: string) => {
    document.body.innerHTML = html;
    return heldBy(document.querySelector(CONTROLS) as Element);
  };

  test('of each kind of control', () => {
    expect(held('<input value=" 90837 ">')).toEqual({ value: ' 90837 ', stored: '', checked: null });
    expect(held('<input type=radio value=Y checked>')).toEqual({ value: 'Y', stored: '', checked: true });
    expect(held('<select><option value=11 selected>Office</option></select>')).toEqual({
      value: 'Office',
      stored: '11',
      checked: null,
    });
    expect(held('<div role=checkbox aria-checked=true data-value=A></div>')).toEqual({
      value: 'A',
      stored: '',
      checked: true,
    });
    expect(held('<div><div role=combobox>Office</div><input type=hidden value=11></div>')).toEqual({
      value: 'Office',
      stored: '11',
      checked: null,
    });
    expect(held('<div><div role=combobox><span class="placeholder">Pick one</span></div></div>').value).toBe('');
  });
});

describe('hostile pages', () => {
  test('inputs that hide the form’s own properties hide nothing from us', () => {
    const names = [
      'children',
      'firstChild',
      'nextSibling',
      'parentNode',
      'getAttribute',
      'attributes',
      'matches',
      'localName',
      'nodeType',
    ];
    const controls = take(`<form>${names.map((name) => `<input name="${name}">`).join('')}</form>`);
    expect(controls.map(({ name }) => name)).toEqual(names);
  });

  test('labels that point at each other end', () => {
    const controls = take(
      '<div id=a aria-labelledby=b role=textbox></div><div id=b aria-labelledby=a role=textbox></div>',
    );
    expect(controls).toHaveLength(2);
  });

  test('a getter that throws costs one value', () => {
    document.body.innerHTML = '<input><input value=kept>';
    Object.defineProperty(document.querySelector('input'), 'value', {
      get() {
        throw new Error('mine');
      },
    });
    expect(harvest(document, createKeys()).page.controls.map(({ value }) => value)).toEqual(['', 'kept']);
  });

  test('too many controls are given up, and it is said', () => {
    document.body.innerHTML = '<input>'.repeat(MAX_CONTROLS + 2);
    expect(harvest(document, createKeys()).page).toMatchObject({ tooLarge: true, controls: [] });
  }, 30_000);

  test('deep nesting does not exhaust the stack', () => {
    let deepest: Element = document.body;
    for (let level = 0; level < 3000; level++) {
      const next = document.createElement('div');
      deepest.append(next);
      deepest = next;
    }
    deepest.append(document.createElement('input'));
    expect(harvest(document, createKeys()).page.controls).toHaveLength(1);
  }, 30_000);

  test('any markup is answered with as many controls as there are', () => {
    const tag = fc.constantFrom(
      'div',
      'table',
      'td',
      'tr',
      'label',
      'input',
      'select',
      'fieldset',
      'legend',
      'h2',
      'dl',
      'dt',
      'dd',
      'span',
      'x-y',
      'svg',
    );
    const attribute = fc.constantFrom(
      '',
      'for=a',
      'id=a',
      'role=combobox',
      'aria-labelledby=a',
      'colspan=999',
      'rowspan=-1',
      'class=modal',
      'contenteditable',
      'hidden',
    );
    const markup = fc.array(fc.record({ tag, attribute, text: fc.string({ maxLength: 6 }) }), { maxLength: 25 });
    fc.assert(
      fc.property(markup, (nodes) => {
        document.body.innerHTML = '';
        let at: Element = document.body;
        for (const { tag, attribute, text } of nodes) {
          const node = document.createElement(tag);
          const [name, value = ''] = attribute.split('=');
          if (name) node.setAttribute(name, value);
          at.append(text, node);
          if (!/input|select/.test(tag) && text.length % 2 === 0) at = node;
        }
        const { page } = harvest(document, createKeys());
        expect(page.controls.filter(({ kind }) => kind !== 'output')).toHaveLength(
          document.querySelectorAll(CONTROLS).length,
        );
      }),
      { numRuns: 150 },
    );
  });
});

test('what another extension drew into a widget is no part of its value', () => {
  const [box] = take(
    '<div><div class="chip">F41.1<grammarly-btn>Fix 2 errors</grammarly-btn></div><input role=combobox></div>',
  );
  expect(box?.value).toBe('F41.1');
});
