import { expect, test } from 'vitest';
import { showsClaim } from './look.ts';

function shows(html: string): boolean {
  document.body.innerHTML = html;
  return showsClaim(document);
}

test('a claim is known by the names of its fields', () => {
  expect(shows('<input name="memberId"><input id="dx1"><input id="cptCode1"><input id="npi">')).toBe(true);
});

test('a claim is known by its captions when its names say nothing', () => {
  expect(
    shows(`<table><tr><th>Dates of service</th><th>CPT/HCPCS</th><th>Charges</th></tr>
      <tr><td><input id="a1"></td><td><input id="a2"></td><td><input id="a3"></td></tr></table>`),
  ).toBe(true);
});

test.each([
  [
    'a sign-in page',
    '<h1>Claims portal</h1><label>User name <input></label><label>Password <input type="password"></label><button>Go</button>',
  ],
  ['a search page', '<input name="q" placeholder="Search patients"><select><option>All</option></select>'],
  [
    'a contact form',
    '<label>First name <input></label><label>E-mail <input></label><label>Message <textarea></textarea></label>',
  ],
  ['a page of text about claims', '<p>Member ID, diagnosis code, procedure code, NPI, modifiers</p>'],
  [
    'hidden fields only',
    '<input type="hidden" name="memberId"><input type="hidden" name="dx"><input type="hidden" name="cpt">',
  ],
])('%s is left alone', (_, html) => {
  expect(shows(html)).toBe(false);
});

test('a form that hides the document behind its fields is looked at all the same', () => {
  expect(shows('<form name="querySelectorAll"><input name="npi"><input name="dx"><input name="memberId"></form>')).toBe(
    true,
  );
});
