import type { joiningOwn as dutch } from '../nl/joining-own.ts'

export const joiningOwn: typeof dutch = {
  keep: {
    title: 'Find this page again',
    lead: 'Here you always see how far it is. Keep the address, or print this page.',
    mailed: (f) => `Here you always see how far it is. We mailed the address of this page to ${f.email}.`,
    address: 'The address of this page',
    scan: 'Or take a photo of this code with a phone. The page then opens there.',
    scanAlt: 'QR code with the address of this page',
  },
  withdraw: {
    title: 'Do you want to stop your application?',
    stops: 'Your application then stops at once. The coach and the administration see that.',
    erased: (f) => `What you told us is kept until ${f.day}. After it we erase everything, this page too.`,
    again: 'Do you change your mind later? Then you simply apply again.',
    yes: 'Yes, stop my application',
    no: 'No, go back',
  },
  anew: { said: 'Do you want it after all, later? You can.', link: 'Apply again' },
}
