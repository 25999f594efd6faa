import { expect, it } from 'vitest';
import { readsLikeTherapyNote } from './therapy-note-words.ts';

it.each([
  'Pt reported feeling hopeless since the breakup.',
  'Client disclosed childhood abuse by an uncle',
  'She became tearful when we spoke about the funeral',
  'Denies SI/HI. Oriented x3, affect flat.',
  'Mood was depressed, thought process linear',
  'Patient endorsed suicidal thoughts last week',
  'Worked on coping skills, homework assigned: journaling',
  'In session he had an argument with his wife and flashbacks after',
  'Explored transference.',
])('notices: %s', (text) => expect(readsLikeTherapyNote(text)).toBe(true));

it.each([
  'Rep states patient has other coverage primary, she said to update COB.',
  'Rep said she processed the claim on 11/02 and it paid to the old address.',
  'He processed the appeal as a reconsideration.',
  'Patient denied having other insurance; subscriber is the mother.',
  'Member reported a new plan from 10/01, father is the policy holder.',
  '90837 psychotherapy 60 min, dx F33.1 and R45.851, needs treatment plan and progress notes',
  'Denied CO-50, records requested: intake, treatment plan, session notes with start and stop times.',
  'Rep explored retro auth, not possible for this plan.',
  'Authorization covers intensive outpatient for suicidal ideation code R45.851',
  'Denial says medical necessity: no mood or affect documented in the note',
  'Client states she paid the copay in session, ask for a refund.',
  'Patient says the EOB shows a different amount. She described the letter from the plan.',
  'He discussed the fee schedule with the supervisor and said the client is out of network.',
  'Judgment on the dispute was good for us; coordination of benefits still open.',
  'Call was transferred twice. Spoke to the mental health carve-out.',
  'Physical abuse exam code 99170 billed in error',
  'They said homework: send W-9 and CMS-1500 by fax',
  'Rep apologized for the conflict with the other claim',
  'Covers mindfulness group? Not a covered benefit under H2027.',
])('lets billing be billing: %s', (text) => expect(readsLikeTherapyNote(text)).toBe(false));
