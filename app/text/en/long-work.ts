import type { longWork as dutch } from '../nl/long-work.ts'

/** What takes longer than a second: the page that says how far it is. */
export const longWork: typeof dutch = {
  title: 'One moment',
  about: {
    vat: 'We are adding up the VAT of this period.',
    bank: 'We are comparing the lines of the bank with the invoices.',
    list: 'We are reading the list.',
    year: 'We are making the documents of the year.',
    payments: 'We are preparing the payments.',
    letters: 'We are making the letters.',
  },
  howFar: (f) => `${f.done} of ${f.of}`,
  label: 'How far it is',
  leave: 'You can leave this page open, or come back later. We keep the result for you for ten minutes.',
  stop: 'Stop this',
  look: 'See whether it is done',
  stoppedTitle: 'Stopped',
  stopped: 'Nothing was changed.',
  again: 'Back',
  goneTitle: 'This is not running any more',
  gone: 'It is done, stopped, or too long ago. Go back and see whether it is there; if not, begin again.',
  home: 'To the start',
}
