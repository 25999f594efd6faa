import { formatMoney } from '../../../engine/claim/normalise.ts';
import type { LogEvent } from '../../../engine/log/event.ts';
import type { EventType, Happening } from '../../../engine/log/events/index.ts';
import { count } from '../../ui/count.ts';
import { dayOr } from '../record-words.ts';

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
export function entryWords({ type, body }: LogEvent): { readonly kind: string; readonly line: string } {
  if (!isKnown(type)) return { kind: 'Entry', line: type };
  // Bodies were held to the shape of their type before they were written.
  return { kind: KINDS[type], line: lineOf({ type, body } as unknown as Happening) };
}

function isKnown(type: string): type is EventType {
  return Object.hasOwn(KINDS, type);
}

const CHANNELS = {
  call: 'Call',
  portal: 'Portal',
  fax: 'Fax',
  mail: 'Mail',
  chat: 'Chat',
  meeting: 'Meeting',
} as const;
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
    case 'interaction.recorded': {
      const { channel, contact, situation, status, note } = happening.body;
      const said = status ?? situation?.replaceAll('-', ' ') ?? note?.split('\n')[0];
      return joined(
        CHANNELS[channel],
        contact?.representative,
        contact?.reference && `reference ${contact.reference}`,
        said,
      );
    }
    case 'interaction.amended':
      return happening.body.why;
    case 'claim.checked': {
      const { verdict, findings } = happening.body;
      return joined(VERDICTS[verdict], findings.length > 0 && count(findings.length, 'finding'));
    }
    case 'claim.submitted': {
      const { kind, sentOn, state, confirmation } = happening.body;
      return joined(`${SENT[kind]} sent ${dayOr(sentOn)}`, state !== 'sent' && state, confirmation);
    }
    case 'remittance.recorded': {
      const { outcome, decidedOn, paid } = happening.body;
      return joined(outcome.replaceAll('-', ' '), dayOr(decidedOn), paid !== undefined && formatMoney(paid));
    }
    case 'session.recorded': {
      const { on, state, minutes, code } = happening.body;
      return joined(`${dayOr(on)} ${state}`, minutes !== undefined && count(minutes, 'minute'), code);
    }
    case 'authorization.recorded': {
      const { number, state, approved, unit } = happening.body;
      return joined(number, state.replaceAll('-', ' '), approved !== undefined && count(approved, unit));
    }
    case 'coverage.verified': {
      const { verifiedOn, active } = happening.body;
      return joined(`asked ${dayOr(verifiedOn)}`, active === undefined ? false : active ? 'active' : 'not active');
    }
    case 'followup.set':
      return joined(dayOr(happening.body.on), happening.body.what);
    case 'followup.closed':
      return joined(happening.body.outcome, happening.body.note);
    case 'evidence.captured':
      return happening.body.name;
    case 'finding.ignored':
      return joined(happening.body.severity, happening.body.rule, happening.body.reason);
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
