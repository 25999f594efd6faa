/** Turns what was typed into what the box shows. */
export type Mask = (typed: string) => string;

const digits = (text: string, most: number) => text.replace(/\D/g, '').slice(0, most);

export const upper: Mask = (typed) => typed.toUpperCase();

export const number: (most: number) => Mask = (most) => (typed) => digits(typed, most);

/** (937) 555-0142 */
export const phone: Mask = (typed) => {
  const all = digits(typed, 10);
  if (all.length < 4) return all;
  if (all.length < 7) return `(${all.slice(0, 3)}) ${all.slice(3)}`;
  return `(${all.slice(0, 3)}) ${all.slice(3, 6)}-${all.slice(6)}`;
};

/** MM/DD/YYYY, the slashes set while typing. */
export const date: Mask = (typed) => {
  const all = digits(typed, 8);
  return [all.slice(0, 2), all.slice(2, 4), all.slice(4)].filter(Boolean).join('/');
};

export const money: Mask = (typed) => typed.replace(/[^\d.]/g, '');
