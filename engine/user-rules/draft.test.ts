import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Draft, draftOf, EMPTY_DRAFT, ruleFromDraft } from './draft.ts';
import type { DemandKind } from './user-rule.ts';

const draft: Draft = {
  ...EMPTY_DRAFT,
  title: 'HO on every 90837 for Carelon.',
  payers: 'carelon, Acme Benefit',
  codes: '90837, 97151 - 97158 h00*',
  kind: 'needs-modifier',
  wanted: 'ho, aj',
};

it('makes a rule of what people type', () => {
  expect(ruleFromDraft(draft, [])).toEqual({
    ok: true,
    rule: {
      id: 'practice.ho-on-every-90837-for-carelon',
      title: 'HO on every 90837 for Carelon.',
      severity: 'warning',
      on: true,
      when: { payers: ['carelon', 'Acme Benefit'], codes: ['90837', '97151-97158', 'H00*'], modifiers: [], places: [] },
      demand: { kind: 'needs-modifier', modifiers: ['HO', 'AJ'] },
      trials: [],
    },
  });
});

it('gives a new rule an id of its own, and a changed one keeps its id', () => {
  const ids = ['practice.ho-on-every-90837-for-carelon', 'practice.ho-on-every-90837-for-carelon-2'];
  const made = ruleFromDraft(draft, ids);
  expect(made.ok && made.rule.id).toBe('practice.ho-on-every-90837-for-carelon-3');
  const kept = ruleFromDraft({ ...draft, id: 'practice.kept', title: 'Something else.' }, []);
  expect(kept.ok && kept.rule.id).toBe('practice.kept');
});

it.each<[Partial<Draft>, string, RegExp]>([
  [{ title: ' ' }, 'title', /in one sentence/],
  [{ title: 'Member W123456789.' }, 'title', /without long numbers/],
  [{ codes: '9083' }, 'codes', /Write codes as/],
  [{ modifiers: '9' }, 'modifiers', /two characters/],
  [{ places: '2' }, 'places', /two digits/],
  [{ from: '2026-02-01', to: '2026-01-01' }, 'to', /not before/],
  [{ wanted: '' }, 'wanted', /two characters/],
  [{ kind: 'most-units', wanted: '1.5' }, 'wanted', /whole number/],
  [{ kind: 'needs-diagnosis', wanted: 'anxiety' }, 'wanted', /F41.1/],
  [{ kind: 'needs-field', wanted: 'patient.shoeSize' }, 'wanted', /box of the claim/],
])('%j is said at %s', (change, field, sentence) => {
  const made = ruleFromDraft({ ...draft, ...change }, []);
  expect(made.ok ? {} : made.faults).toEqual({ [field]: expect.stringMatching(sentence) });
});

it('a rule comes back from its form as it was', () => {
  const wanted: Readonly<Record<DemandKind, string>> = {
    'needs-modifier': '95',
    'forbids-modifier': '95, GT',
    'needs-place': '11',
    'forbids-place': '02',
    'needs-diagnosis': 'F84, F90-F98',
    'forbids-diagnosis': 'Z63.0',
    'needs-authorization': '',
    'needs-field': 'referring.npi',
    'needs-minutes': '53',
    'most-units': '4',
    'not-with': '90853',
    'not-billed': '',
  };
  for (const [kind, text] of Object.entries(wanted)) {
    const made = ruleFromDraft(
      { ...draft, kind: kind as DemandKind, wanted: text, per: 'month', from: '2026-01-01', why: 'So agreed.' },
      [],
    );
    expect(made).toMatchObject({ ok: true });
    if (made.ok) expect(ruleFromDraft(draftOf(made.rule), [])).toEqual(made);
  }
});

it('whatever is typed, there is a rule or a sentence at a field', () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 20 }), fc.constantFrom('90837', '95', 'F84', '-', ',,'));
  const typed = fc.record({
    title: text,
    payers: text,
    codes: text,
    modifiers: text,
    places: text,
    wanted: text,
    why: text,
  });
  fc.assert(
    fc.property(typed, (change) => {
      const made = ruleFromDraft({ ...draft, ...change }, []);
      if (made.ok) return;
      const sentences = Object.values(made.faults);
      expect(sentences.length).toBeGreaterThan(0);
      for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].*\.$/);
    }),
  );
});
