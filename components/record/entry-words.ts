import { usDay } from '../../engine/claim/day.ts';
import { formatMoney } from '../../engine/claim/normalise.ts';
import type { LogEvent } from '../../engine/log/event.ts';
import type { EventType, Happening } from '../../engine/log/events/index.ts';
import type { Interaction } from '../../engine/log/events/interaction-recorded.ts';
import { CHANNELS, SITUATIONS } from '../../engine/record/call/outcomes.ts';
import { count } from '../ui/count.ts';

/** What kind of entry it is, in a word or two. */
const KINDS: Readonly<Record<EventType, string>> = {
  'interaction.recorded': 'Contact',
  'interaction.amended': 'Amendment',
  'claim.checked': 'Check',
  'claim.submitted': 'Sent',
  'remittance.recorded': 'Answer',
  'session.recorded': 'Session',
  'authorization.recorded': 'Authorization',
  'coverage.verified': 'Benefits',
  'followup.set': 'Follow-up',
  'followup.closed': 'Follow-up',
  'evidence.captured': 'Evidence',
  'finding.ignored': 'Ignored',
  'packet.exported': 'Packet',
  'patient.merged': 'Patient',
  'patient.unmerged': 'Patient',
  'vault.created': 'Record',
  'vault.unlocked': 'Record',
  'vault.locked': 'Record',
  'vault.passphrase-changed': 'Record',
  'vault.recovery-key-changed': 'Record',
  'vault.clock-set-back': 'Record',
  'vault.damage-found': 'Record',
  'vault.mended': 'Record',
  'vault.exported': 'Record',
  'vault.restored': 'Record',
  'vault.imported': 'Record',
};

/** An entry in a word and a line; one of a later version by its type alone. */
export function entryWords({ type, body }: Pick<LogEvent, 'type' | 'body'>): {
  readonly kind: string;
  readonly line: string;
} {
  if (!isKnown(type)) return { kind: 'Entry', line: type };
  // Bodies were held to the shape of their type before they were written.
  return { kind: KINDS[type], line: lineOf({ type, body } as unknown as Happening) };
}

function isKnown(type: string): type is EventType {
  return Object.hasOwn(KINDS, type);
}

const SENT = {
  original: 'Claim',
  corrected: 'Corrected claim',
  void: 'Void',
  reconsideration: 'Reconsideration',
  appeal: 'Appeal',
  records: 'Records',
} as const;
const VERDICTS = {
  errors: 'Not ready',
  incomplete: 'Some checks could not run',
  warnings: 'Ready, with warnings',
  clean: 'Ready',
};
const STATES = { sent: 'sent', accepted: 'accepted by the payer', rejected: 'rejected' } as const;
const CLOSED = { done: 'Done', kept: 'Promise kept', broken: 'Promise broken', dropped: 'No longer needed' } as const;
const UNLOCKED = {
  passphrase: 'the passphrase',
  'recovery-key': 'the recovery key',
  passkey: 'a passkey',
  restart: 'this browser after a restart',
};
const LOCKED = {
  asked: 'by hand',
  idle: 'after a while without use',
  screen: 'with the screen',
  closing: 'with the browser',
};

function lineOf(happening: Happening): string {
  switch (happening.type) {
    case 'interaction.recorded':
      return contactLine(happening.body);
    case 'interaction.amended':
      return `Corrected: ${happening.body.why}`;
    case 'claim.checked': {
      const { verdict, findings, skipped } = happening.body;
      return joined(
        VERDICTS[verdict],
        findings.length > 0 && count(findings.length, 'finding'),
        skipped.length > 0 && `${count(skipped.length, 'check')} not run`,
      );
    }
    case 'claim.submitted': {
      const { kind, sentOn, state, route, confirmation } = happening.body;
      return joined(
        `${SENT[kind]} ${STATES[state]} ${usDay(sentOn)}`,
        route,
        confirmation && `confirmation ${confirmation}`,
      );
    }
    case 'remittance.recorded': {
      const { outcome, decidedOn, paid } = happening.body;
      return joined(
        `Answer: ${outcome.replaceAll('-', ' ')}`,
        usDay(decidedOn),
        paid !== undefined && formatMoney(paid),
      );
    }
    case 'session.recorded': {
      const { on, state, minutes, code } = happening.body;
      return joined(`Session ${usDay(on)} ${state}`, minutes !== undefined && count(minutes, 'minute'), code);
    }
    case 'authorization.recorded': {
      const { number, state, from, to, approved, unit } = happening.body;
      return joined(
        `Authorization ${number}: ${state.replaceAll('-', ' ')}`,
        periodWords(from, to),
        approved !== undefined && count(approved, unit),
      );
    }
    case 'coverage.verified': {
      const { verifiedOn, active } = happening.body;
      const answer = active === undefined ? '' : active ? ': active' : ': not active';
      return `Benefits asked for ${usDay(verifiedOn)}${answer}`;
    }
    case 'followup.set': {
      const { kind, on, what } = happening.body;
      return `${kind === 'promise' ? 'Promised' : 'To do'} by ${usDay(on)}: ${what}`;
    }
    case 'followup.closed':
      return joined(CLOSED[happening.body.outcome], happening.body.note);
    case 'evidence.captured':
      return `Evidence: ${happening.body.name}`;
    case 'finding.ignored':
      return joined(`Ignored ${happening.body.severity}`, happening.body.rule, happening.body.reason);
    case 'packet.exported':
      return joined(happening.body.kind, `to ${happening.body.to}`, happening.body.why);
    case 'patient.merged':
      return joined('Two patients made one', happening.body.why);
    case 'patient.unmerged':
      return joined('Parted again', happening.body.why);
    case 'vault.created':
      return 'Made';
    case 'vault.unlocked': {
      const tries = happening.body.wrongTries.length;
      return joined(
        `Unlocked by ${UNLOCKED[happening.body.by]}`,
        tries > 0 && `${count(tries, 'wrong try', 'wrong tries')} before`,
      );
    }
    case 'vault.locked':
      return `Locked ${LOCKED[happening.body.why]}`;
    case 'vault.passphrase-changed':
      return 'Passphrase changed';
    case 'vault.recovery-key-changed':
      return 'New recovery key';
    case 'vault.clock-set-back':
      return `The computer’s clock was set back from ${happening.body.last.slice(0, 16).replace('T', ' ')}`;
    case 'vault.damage-found':
      return 'Entries found that can’t be read';
    case 'vault.mended':
      return 'Entries mended from a backup';
    case 'vault.exported':
      return happening.body.kind === 'backup' ? 'Backup made' : 'Everything exported as open JSON';
    case 'vault.restored':
      return `Restored from a backup, ${count(happening.body.missing, 'entry', 'entries')} missing`;
    case 'vault.imported':
      return 'Brought in from an open export';
  }
}

function joined(...parts: readonly (string | false | undefined)[]): string {
  return parts.filter(Boolean).join(', ');
}

function contactLine({ channel, contact, situation, status, promise, note }: Interaction): string {
  const how = CHANNELS.find(({ value }) => value === channel)?.label ?? '';
  const what = status ?? SITUATIONS.find(({ value }) => value === situation)?.label ?? note?.split('\n')[0];
  return joined(
    what ? `${how}: ${what}` : how,
    contact?.representative,
    contact?.reference && `ref ${contact.reference}`,
    promise && `promised ${promise.what}`,
  );
}

/** "from 09/01/2026 to 12/31/2026", as far as it is known. */
export function periodWords(from: string | undefined, to: string | undefined): string {
  return [from && `from ${usDay(from)}`, to && `to ${usDay(to)}`].filter(Boolean).join(' ');
}
