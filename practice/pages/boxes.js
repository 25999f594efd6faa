// Gives the first diagnosis box the manners of other frameworks: ?box=NAME of the page. A hidden twin holds
// what the portal would send.
(() => {
  const kind = document.body.dataset.box;
  const box = document.querySelector('[data-truth="diagnoses[0].code"]');
  const model = document.createElement('input');
  model.type = 'hidden';
  model.id = 'model';
  model.value = box.value;
  box.form.append(model);
  const first = box.value;
  const take = () => {
    model.value = box.value;
  };
  const manners = {
    // A value accessor: the model follows each input, and the view follows the model.
    accessor() {
      box.addEventListener('input', () => queueMicrotask(take));
      box.addEventListener('blur', () => {
        box.value = model.value;
      });
    },
    // A value accessor that takes over only what stands there when the box is left.
    leaving() {
      box.addEventListener('blur', take);
    },
    // A model that follows half a second later.
    debounced() {
      let timer;
      box.addEventListener('input', () => {
        clearTimeout(timer);
        timer = setTimeout(take, 500);
      });
    },
    // A mask that writes letters large and groups of four apart.
    mask() {
      box.addEventListener('input', () => {
        box.value = box.value
          .toUpperCase()
          .replace(/[^A-Z0-9]/g, '')
          .replace(/(.{3})(?=.)/, '$1 ');
        take();
      });
    },
    // A controlled box that takes nothing it has not asked for.
    refuses() {
      box.addEventListener('input', () => {
        box.value = first;
      });
    },
    // A check on the server that puts the old text back a moment later.
    late() {
      box.addEventListener('change', () => {
        setTimeout(() => {
          box.value = first;
        }, 300);
      });
    },
    // The box is drawn anew as soon as something is typed.
    redrawn() {
      box.addEventListener('input', () => {
        const next = box.cloneNode();
        next.value = box.value;
        box.replaceWith(next);
        model.value = next.value;
      });
    },
    locked() {
      box.readOnly = true;
    },
  };
  manners[kind]?.();
})();
