import { parseMoney } from '../../claim/normalise.ts';
import type { Interaction } from '../../log/events/interaction-recorded.ts';

export type Denial = NonNullable<Interaction['denials']>[number];

const GROUP = /^(CO|PR|OA|PI|CR)$/;
/** X12 claim adjustment reason codes: up to three digits, or a letter and digits; groups may stand before them. */
const CARC = /^(?:(CO|PR|OA|PI|CR)-?)?(\d{1,3}|[ABPWY]\d{1,2})$/;
/** X12 remittance advice remark codes. */
const RARC = /^(?:MA|M|N)\d{1,3}$/;
/** As many as an entry holds. */
const MOST = { denials: 50, rarc: 5 };

/** Denial codes as they were typed: read, and the words that no code was read from. */
export interface DenialCodes {
  readonly denials: readonly Denial[];
  readonly unread: readonly string[];
}

/** Reads "CO-197 N130 $165.00, PR 1": a remark code and an amount belong to the reason code before them. */
export function readDenialCodes(text: string): DenialCodes {
  const denials: Denial[] = [];
  const unread: string[] = [];
  let group: Denial['group'];
  for (const word of text
    .toUpperCase()
    .split(/[\s,;/]+/)
    .filter(Boolean)) {
    const last = denials.at(-1);
    const code = CARC.exec(word);
    if (GROUP.test(word)) {
      group = word as Denial['group'];
    } else if (code?.[2] && denials.length < MOST.denials) {
      const of = (code[1] as Denial['group']) ?? group;
      denials.push({ ...(of ? { group: of } : {}), carc: code[2].replace(/^0+(?=.)/, '') });
      group = undefined;
    } else if (last && RARC.test(word) && (last.rarc?.length ?? 0) < MOST.rarc) {
      denials[denials.length - 1] = { ...last, rarc: [...(last.rarc ?? []), word] };
    } else if (last && word.startsWith('$') && fitting(parseMoney(word))) {
      denials[denials.length - 1] = { ...last, amount: parseMoney(word) ?? 0 };
    } else {
      unread.push(word);
    }
  }
  return { denials, unread };
}

/** "CO-197, N130 ($165.00)" would say the same in another way; this is the short form: CO-197 N130. */
export function denialText({ group, carc, rarc = [] }: Denial): string {
  return [group ? `${group}-${carc}` : carc, ...rarc].join(' ');
}

function fitting(amount: number | null): boolean {
  return amount !== null && Math.abs(amount) <= 1_000_000_000;
}
