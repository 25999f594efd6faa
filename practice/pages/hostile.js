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

  // A list that grows for ever; here it ends where any reader has long given up.
  endless: () => {
    const list = document.createElement('section');
    main.append(list);
    const more = () => {
      const part = document.createElement('div');
      part.innerHTML = '<p>One more <b>entry</b> <input size="4"></p>'.repeat(1000);
      list.append(part);
      done(1000);
      if (count < 12_000) setTimeout(more, 100);
    };
    more();
  },

  loops: () => {
    const boxes = [...main.querySelectorAll('input, select')];
    boxes.forEach((box, at) => {
      if (!box.id) box.id = `loop${at}`;
      const around = box.parentElement;
      around.id = `around${at}`;
      around.setAttribute('aria-owns', `around${at} ${boxes[(at + 1) % boxes.length].id} around${at - 1}`);
      around.setAttribute('aria-labelledby', `around${at} around${at - 1}`);
    });
    const [one, two] = ['one', 'two'].map((id) => {
      const box = document.createElement('div');
      Object.assign(box, { id, role: 'combobox', contentEditable: 'true' });
      return box;
    });
    for (const [box, other] of [
      [one, two],
      [two, one],
    ]) {
      for (const name of ['labelledby', 'owns', 'controls', 'describedby', 'flowto'])
        box.setAttribute(`aria-${name}`, `${other.id} ${box.id} ${'x '.repeat(10_000)}`);
    }
    main.append(one, two);
    done(boxes.length);
  },

  text: () => {
    const long = 'Every word of this notice is longer than it need be. '.repeat(200_000);
    const shorter = long.slice(0, 1_000_000);
    const note = document.createElement('pre');
    note.style.cssText = 'height:3em;overflow:auto';
    note.textContent = long;
    const area = document.createElement('textarea');
    area.value = shorter;
    const editor = document.createElement('div');
    editor.contentEditable = 'true';
    editor.style.cssText = 'height:3em;overflow:auto;white-space:pre';
    editor.textContent = shorter;
    const named = document.createElement('input');
    for (const name of ['class', 'name', 'aria-label', 'title', 'placeholder', 'aria-labelledby'])
      named.setAttribute(name, shorter.replaceAll(' ', '_'));
    main.append(note, area, editor, named);
    done(long.length);
  },

  // Property getters that throw, a prototype behind a trap and an element class that throws at every turn.
  throws: () => {
    const fail = () => {
      done();
      throw new Error('Hands off.');
    };
    const guarded = [
      [HTMLInputElement, ['value', 'checked', 'type', 'labels']],
      [HTMLSelectElement, ['value', 'options', 'selectedOptions']],
      [Element, ['getAttribute', 'hasAttribute', 'matches', 'getBoundingClientRect', 'checkVisibility', 'shadowRoot']],
      [Node, ['firstChild', 'nextSibling', 'parentNode', 'textContent']],
      [Document, ['hidden', 'activeElement', 'createRange', 'querySelectorAll']],
    ];
    class Angry extends HTMLElement {
      static observedAttributes = ['class', 'style'];
      attributeChangedCallback = fail;
      connectedCallback = fail;
    }
    customElements.define('x-angry', Angry);
    const trapped = document.createElement('input');
    trapped.value = 'trapped';
    const angry = document.createElement('x-angry');
    main.append(trapped, angry);
    Object.setPrototypeOf(
      trapped,
      new Proxy(HTMLInputElement.prototype, { get: fail, has: fail, getPrototypeOf: fail }),
    );
    for (const [owner, names] of guarded)
      for (const name of names)
        Object.defineProperty(owner.prototype, name, { get: fail, set: fail, configurable: true });
  },

  // Draws something anew as soon as anything changes, its own change included.
  mutate: () => {
    const ticker = document.createElement('p');
    main.append(ticker);
    const act = () => {
      ticker.innerHTML = `<b>${count}</b> <input size="4" name="ticker">`;
      main.classList.toggle('blink');
      done();
    };
    new MutationObserver(() => setTimeout(act)).observe(root, { childList: true, subtree: true, attributes: true });
    act();
  },

  rewrite: () => {
    const html = root.outerHTML.replace(/<script>[\s\S]*<\/script>/, '');
    const again = (left) => {
      document.open();
      document.write(`<!doctype html>${html}`);
      document.close();
      document.querySelector('#hostile').dataset.count = String(4 - left);
      if (left > 1) setTimeout(again, 700, left - 1);
    };
    setTimeout(again, 700, 3);
  },

  rtl: () => {
    root.dir = 'rtl';
    root.lang = 'he';
    done();
  },

  // What a browser's translation does: each text in two font elements, in another language.
  translate: () => {
    const words = [
      [/\bMember\b/gi, 'miembro'],
      [/\bPatient\b/gi, 'paciente'],
      [/\bdate of birth\b/gi, 'fecha de nacimiento'],
      [/\bdate\b/gi, 'fecha'],
      [/\bcode\b/gi, 'código'],
      [/\bname\b/gi, 'nombre'],
      [/\blast\b/gi, 'apellido'],
      [/\bfirst\b/gi, 'primer'],
      [/\bnumber\b/gi, 'número'],
      [/\bcharge\b/gi, 'cargo'],
      [/\bunits\b/gi, 'unidades'],
      [/\bplace\b/gi, 'lugar'],
      [/\bservice\b/gi, 'servicio'],
      [/\bdiagnosis\b/gi, 'diagnóstico'],
      [/\bprocedure\b/gi, 'procedimiento'],
    ];
    const texts = [];
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) if (walker.currentNode.data.trim()) texts.push(walker.currentNode);
    for (const text of texts) {
      if (text.parentElement.closest('option, script')) continue;
      const outer = document.createElement('font');
      outer.innerHTML = '<font style="vertical-align: inherit;"></font>';
      text.replaceWith(outer);
      outer.firstChild.textContent = words.reduce((said, [from, to]) => said.replace(from, to), text.data);
    }
    root.lang = 'es';
    done(texts.length);
  },

  // Draws the whole form anew every second, as a page does that keeps its state elsewhere.
  redraw: () => {
    const form = main.querySelector('form');
    for (const box of form.querySelectorAll('input')) box.setAttribute('value', box.value);
    const html = form.innerHTML;
    setInterval(() => {
      form.innerHTML = html;
      done();
    }, 1000);
  },
};

HOSTILITIES[main.dataset.do]();
