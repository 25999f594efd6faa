import { usDay } from '../../../engine/claim/day.ts';
import type { LogEvent } from '../../../engine/log/event.ts';
import type { Happening } from '../../../engine/log/events/index.ts';
import { periodWords } from '../../record/entry-words.ts';
import { count } from '../../ui/count.ts';

/** What an event says beyond its line, a text each. */
export function moreWords(event: Pick<LogEvent, 'type' | 'body'>): readonly string[] {
  const { type, body } = event as unknown as Happening;
  switch (type) {
    case 'claim.checked':
      return body.findings.map(({ message }) => message);
    case 'claim.submitted':
      return some(body.confirmationText);
    case 'remittance.recorded':
      return some(body.paymentNumber && `Payment ${body.paymentNumber}`);
    case 'authorization.recorded':
      return some(body.codes.join(', '), body.approved === undefined ? '' : count(body.approved, body.unit), body.note);
    case 'coverage.verified':
      return some(
        periodWords(body.effective, body.termination),
        body.representative && `Said by ${body.representative}`,
        body.reference && `Reference ${body.reference}`,
        body.note,
      );
    case 'finding.ignored':
      return some(body.rule, body.until && `Until ${usDay(body.until)}`);
    case 'evidence.captured':
      return some(body.mediaType, body.origin);
    default:
      return [];
  }
}

function some(...texts: (string | undefined)[]): string[] {
  return texts.filter((text) => text !== undefined && text !== '') as string[];
}
