import type { joiningTwice as Dutch } from '../nl/joining-twice.ts'

export const joiningTwice: typeof Dutch = {
  looksLike: (f) => `Looks like the application of ${f.name}, ${f.day}`,
  title: 'Did the same person apply twice?',
  how: 'Call or mail, and ask. Is it the same person? Then go on with one application.',
  otherAddress:
    'The e-mail address is not the same. So call first: the mail about the end says that there is another application.',
  end: 'Twice: end this application',
  note: 'You applied twice. We go on with your other application.',
  stage: 'Twice',
}
