import type { agreementWay as dutch } from '../nl/agreement-way.ts'

/** Where the statements for a municipality go: asked by one person, confirmed by another. */
export const agreementWay: typeof dutch = {
  title: (f) => `${f.municipality}: where do the statements go?`,
  lead: 'One person asks for another way or another address. Another person says yes.',
  now: 'How it is now',
  after: 'How it will be after a yes',
  nothing: 'Nothing waits. Nobody asked for anything else.',
  said: {
    portal: 'The case manager reads them here, if the member shares them.',
    mail: (f) => `By e-mail to ${f.email}.`,
    print: (f) => `By post to ${f.address}.`,
  },
  waits: 'Waits for a second person',
  asked: (f) => `${f.name} asked for this on ${f.day}.`,
  check:
    'Is this address right? Call the municipality, on a number that you look up yourself. After your yes the ' +
    'statements of members go here.',
  byAnother: 'Somebody else of the administration or the board says yes. Until then all stays as it is.',
  look: 'See what waits',
  yes: 'Yes, send them here',
  no: 'No, leave it as it is',
  done: 'Done.',
  refusals: {
    'way-not-asked':
      'Nothing waits here any more, or something else was asked meanwhile. See how it stands now.',
  },
}
