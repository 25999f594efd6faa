import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Waiting } from '../capture/waiting.ts';
import { viewClaim } from '../claim/claim-view.ts';
import type { PageField } from '../claim/shown-page.ts';
import { enterSession, leavePage, NO_CLAIM, showPage } from '../claim/tab-claim.ts';
import { recall, remember } from './memory.ts';
import { NOTHING } from './tab.ts';

const session = { minutes: 45, start: '', stop: '', modality: null, patientLocation: null };

function field(path: string, value: string): PageField {
  return { key: 'c1', index: 0, path, value, confidence: 0.9, because: ['caption'], committed: false, typed: true };
}

test('what is kept brings the claim back as it was', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (name, code) => {
      const fields = [field('patient.lastName', name), field('lines[0].procedureCode', code)];
      const shown = showPage(NO_CLAIM, 0, { origin: 'https://portal.example', visit: 1, fields });
      const claim = enterSession(leavePage(shown, 0), 0, session);
      const { claim: again } = recall(remember({ ...NOTHING, claim }) ?? '');
      expect(viewClaim(again).fields).toEqual(viewClaim(claim).fields);
      expect([...again.sessions]).toEqual([...claim.sessions]);
      expect(again.identity).toEqual(claim.identity);
    }),
  );
});

test('nothing is kept of a claim that the page itself shows whole', () => {
  const fields = [field('patient.lastName', 'MALIK')];
  const claim = showPage(NO_CLAIM, 0, { origin: 'https://portal.example', visit: 1, fields });
  expect(remember({ ...NOTHING, claim })).toBeNull();
});

test('any other text is a new claim', () => {
  const text = fc.oneof(fc.string(), fc.json());
  fc.assert(
    fc.property(text, (anything) => {
      expect(recall(anything)).toEqual(NOTHING);
    }),
  );
});

test('what was captured, and the claim that was sent, outlive the host', () => {
  const capture = { kind: 'status' as const, lines: [], notRead: [] };
  const waiting: Waiting[] = [{ id: 1, capture, claim: null, seenOn: '2026-11-24', dismissed: false }];
  const remembered = { ...NOTHING, answers: { sent: { 'subscriber.memberId': 'W123456789' }, waiting, refusal: '' } };
  expect(recall(remember(remembered) ?? '')).toEqual(remembered);
});
