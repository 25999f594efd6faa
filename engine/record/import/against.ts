import { canonicalJson, type Json } from '../../log/canonical-json.ts';
import type { Happening } from '../../log/events/index.ts';
import type { SessionRecord } from '../../log/events/session-recorded.ts';
import { daysOf, type Sessions } from '../folds/sessions.ts';
import { get } from '../plain-map.ts';

/**
 * What of a file's sessions is new or has changed since: a session of the same patient, day and hour is the same one
 * and keeps its id, so that the same file brought twice adds nothing and a visit cancelled since is cancelled.
 */
export function againstKnown(sessions: readonly Happening[], known: Sessions): Happening[] {
  const met = new Set<string>();
  return sessions.flatMap((happening) => {
    if (happening.type !== 'session.recorded') return [];
    const { body } = happening;
    const ids = daysOf(body.patient, body.on).flatMap((key) => get(known.byDay, key) ?? []);
    const before = ids
      .map((id) => get(known.byId, id))
      .find((one) => one !== undefined && one.start === body.start && !met.has(one.id));
    if (!before) return [happening];
    met.add(before.id);
    const again: SessionRecord = { ...before, ...body, id: before.id };
    return canonicalJson(again as Json) === canonicalJson(before as Json) ? [] : [{ ...happening, body: again }];
  });
}
