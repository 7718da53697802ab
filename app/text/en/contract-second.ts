import type { contractSecond as dutch } from '../nl/contract-second.ts'

/** A signed paper at which a second person looks: a part of `contracts`. */
export const contractSecond: typeof dutch = {
  title: 'Are both signatures on it?',
  look: 'Put the scan beside the text. Is it this paper, of this member, with all pages and both signatures?',
  lookAtPaper: 'There is no scan. Get the paper. Is it of this member, and are both signatures on it?',
  both: 'Both signatures are on it',
  waits: (f) =>
    `${f.by} kept this paper. Somebody else of the board or the administration still looks whether both ` +
    'signatures are on it. Then it is done.',
  somebody: 'Somebody',
  wrong: 'No, this is not right',
  wrongHow:
    'The paper then goes from here, with the scan if there is one. ' +
    'What stays: that it was here, who said this, and why.',
  foundLater: 'This paper is not right after all',
  foundLaterLead:
    'The paper then goes from here, with the scan if there is one, and here it no longer counts as signed. ' +
    'What you signed on paper still holds.',
  why: 'What is not right?',
  whyHint: 'The member and who kept the paper read this.',
  takeAway: 'Take the paper away',
  wrongTitle: 'The paper was not right',
  wrongLead: (f) => `It was taken away on ${f.day}:`,
  wrongThen: 'Sign again, or have the right scan added.',
  wrongThenMember: 'The member signs again, or somebody adds the right scan.',
}
