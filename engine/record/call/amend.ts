import { fromIso } from '../../claim/day.ts';
import type { Happening } from '../../log/events/index.ts';
import type { Interaction } from '../../log/events/interaction-recorded.ts';
import { line } from './about.ts';
import { LONGEST } from './call-note.ts';

/** What of a contact can be put right in one box. */
export const AMENDABLE = [
  { value: 'reference', label: 'Reference number' },
  { value: 'representative', label: 'Spoke with' },
  { value: 'department', label: 'Department' },
  { value: 'status', label: 'Status' },
  { value: 'note', label: 'Note' },
  { value: 'nextAction', label: 'Next action' },
  { value: 'followUpOn', label: 'Follow up on' },
] as const;
export type Amendable = (typeof AMENDABLE)[number]['value'];

/** What stands there now, as text. */
export function textOf(interaction: Interaction, what: Amendable): string {
  switch (what) {
    case 'reference':
    case 'representative':
    case 'department':
      return interaction.contact?.[what] ?? '';
    default:
      return interaction[what] ?? '';
  }
}

/**
 * A later word on a contact, to be written down beside it; null where nothing changes, no reason is given, or a
 * date is none. A part that holds several boxes is given whole, as a later word replaces it whole.
 */
export function amendmentOf(interaction: Interaction, what: Amendable, text: string, why: string): Happening | null {
  const reason = line(why);
  const value = line(text, what === 'note' ? LONGEST.note : LONGEST.line);
  if (!reason || !value || value === textOf(interaction, what)) return null;
  if (what === 'followUpOn' && fromIso(value) === null) return null;
  const isContact = what === 'reference' || what === 'representative' || what === 'department';
  const changes = isContact ? { contact: { ...interaction.contact, [what]: value } } : { [what]: value };
  return { type: 'interaction.amended', body: { of: interaction.id, why: reason, changes } };
}

/** The contact as it stands after what was said of it later, in the order it was said. */
export function amendedBy(interaction: Interaction, later: readonly Partial<Interaction>[]): Interaction {
  return Object.assign({}, interaction, ...later, { id: interaction.id });
}
