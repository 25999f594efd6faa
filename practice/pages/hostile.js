// Works against whatever an extension puts beside the page. Counts what it did in data-count.
const main = document.querySelector('#hostile');
const root = document.documentElement;
const own = new WeakSet([document.head, document.body]);
let count = 0;

function done(times = 1) {
  count += times;
  main.dataset.count = String(count);
}

function onForeign(act) {
  const look = () => {
    for (const node of [...root.children, ...document.body.children]) {
      if (!own.has(node)) act(node);
    }
  };
  for (const node of document.body.children) own.add(node);
  new MutationObserver(look).observe(root, { childList: true });
  new MutationObserver(look).observe(document.body, { childList: true });
  look();
}

const HOSTILITIES = {
  remove: () =>
    onForeign((node) => {
      node.remove();
      done();
    }),

  cover: () => {
    const cloth = document.createElement('div');
    cloth.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:rgba(40,0,0,.35)';
    const dialog = document.createElement('dialog');
    dialog.innerHTML =
      '<p>Your session is about to end.</p><form method="dialog"><button>Stay signed in</button></form>';
    document.body.append(cloth, dialog);
    const again = () => {
      dialog.close();
      dialog.showModal();
      done();
    };
    again();
    setInterval(again, 2000);
  },

  clone: () =>
    onForeign((node) => {
      own.add(node);
      if (count >= 200) return;
      const copies = Array.from({ length: 5 }, () => node.cloneNode(true));
      for (const copy of copies) own.add(copy);
      document.body.append(...copies);
      done(copies.length);
    }),

  events: () => {
    const made = [
      () => new InputEvent('input', { bubbles: true, data: '9', inputType: 'insertText' }),
      () => new Event('change', { bubbles: true }),
      () => new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }),
      () => new PointerEvent('pointerdown', { bubbles: true, composed: true }),
      () => new KeyboardEvent('keydown', { bubbles: true, key: 'Enter', composed: true }),
      () => new KeyboardEvent('keydown', { bubbles: true, key: 'z', ctrlKey: true, composed: true }),
      () => new FocusEvent('focusin', { bubbles: true }),
      () => new Event('submit', { bubbles: true, cancelable: true }),
    ];
    setInterval(() => {
      const boxes = [...document.querySelectorAll('input, select')];
      const foreign = [...root.children].filter((node) => !own.has(node));
      const box = boxes[count % boxes.length];
      for (const target of [box, ...foreign]) {
        for (const make of made) target.dispatchEvent(make());
      }
      done(made.length);
    }, 50);
  },

  messages: () => {
    const shapes = [
      { kind: 'marks', marks: [{ key: 'c1', findings: [] }], summary: null, pill: null },
      { kind: 'apply', path: 'claim.totalCharge', key: 'c1', from: '105.00', to: '0.01' },
      { kind: 'show', key: '__proto__' },
      { kind: 'page', page: { origin: 'null', controls: null } },
      { type: 'webext-core', id: 1, data: { __proto__: null } },
      'x'.repeat(100_000),
      null,
      [[[[]]]],
    ];
    setInterval(() => {
      for (const shape of shapes) {
        window.postMessage(shape, '*');
        window.dispatchEvent(new CustomEvent('message', { detail: shape }));
      }
      done(shapes.length);
    }, 20);
  },

  many: () => done(document.querySelectorAll('input').length),
};

HOSTILITIES[main.dataset.do]();
