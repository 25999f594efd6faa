import { type Standing, standingOf } from '../provider.ts';
import { finding, type LineRule, notApplicable, notChecked, pass, type RuleContext } from '../rule.ts';
import type { CodedLine } from '../same-day.ts';
import { hasCode } from '../same-day.ts';

/** Classes as a biller calls them. */
export const CLASS_NAMES: Readonly<Record<string, string>> = {
  MD: 'a physician',
  NPP: 'a nurse practitioner or physician assistant',
  PSY: 'a psychologist',
  CSW: 'a clinical social worker',
  MFT: 'a marriage and family therapist',
  MHC: 'a mental health counselor',
  BCBA: 'a behavior analyst',
  tech: 'a technician',
  peer: 'a peer specialist',
  staff: 'a nurse or assistant',
};

/** "a clinical social worker (LCSW)". */
export function whoIs({ kind, classes: [first], from }: Standing): string {
  const name = kind === 'associate' ? 'an associate or intern' : first && CLASS_NAMES[first];
  return `${name || 'an addiction counselor'} (${from})`;
}

/**
 * The check of a code that not everybody may bill: the message `judge` names, on the code.
 *
 * @param judge undefined where the provider may bill it; null where the rule doesn't speak of the line; asked with
 *   undefined when nobody says who the provider is, and then a message means "not checked"
 */
export function byProvider(
  judge: (standing: Standing | undefined, line: CodedLine, context: RuleContext) => string | null | undefined,
): LineRule['check'] {
  return (line, claim, context) => {
    if (!hasCode(line)) return notApplicable;
    const standing = standingOf(line, claim, context.facts);
    const message = judge(standing, line, context);
    if (message === null) return notApplicable;
    if (!message) return pass;
    if (!standing) return notChecked("the rendering provider's license isn't known");
    return finding(message, {
      path: line.code.path,
      data: { code: line.code.value, line: line.index + 1, who: whoIs(standing) },
      evidence: [line.renderingNpi.path, 'rendering.taxonomy'],
    });
  };
}
