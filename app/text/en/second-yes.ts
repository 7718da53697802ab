import type { secondYes as dutch } from '../nl/second-yes.ts'

/** What somebody reads about what two people do together: one asks, another says yes. */
export const secondYes: typeof dutch = {
  takeBack: 'Take it back',
  takenBack: 'You took it back. All stays as it was.',
  refusals: {
    'asked-by-you': () =>
      'This comes from you. Somebody else who may, says yes or no. Is there nobody? The board can give somebody that ' +
      'task (under Who does what).',
    'about-you': () => 'This is about you. Somebody else says yes or no.',
    'not-confirmed-yet': () =>
      'You cannot say yes yet. First somebody else than who invited you confirms that it is you ' +
      '(under Who does what). Is there nobody? Ask who installed Gilde for you.',
    'asked-by-own-hand': () =>
      'Whoever asked this got their e-mail address or sign-in card from you, or from the same person as you. ' +
      'Somebody else first confirms who it is (under Who does what). Is there nobody? Ask who installed Gilde for ' +
      'you.',
  },
}
