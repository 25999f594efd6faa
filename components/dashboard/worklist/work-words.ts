import type { WorkKind } from '../../../engine/record/worklist.ts';

export const KIND_WORDS: Readonly<Record<WorkKind, string>> = {
  unbilled: 'No claim yet',
  rejected: 'Rejected',
  denied: 'Not paid',
  waiting: 'No answer',
  'follow-up': 'Follow-up',
  promise: 'Promise',
  'authorization-ends': 'Authorization ends',
  'authorization-low': 'Authorization runs low',
};
