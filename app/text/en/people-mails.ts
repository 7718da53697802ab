import type { peopleMails as Dutch } from '../nl/people-mails.ts'
import { withStop } from '../sentence.ts'

export const peopleMails: typeof Dutch = {
  codeMail: {
    subject: 'Your code to sign in to Gilde',
    body: (facts) =>
      `Hello ${facts.name},

Your code is: ${facts.code}

Fill it in on the page where you were. Or open this link and press Sign in:
${facts.link}

The code and the link work for ${facts.minutes} minutes, and once. Give them to nobody. We never ask for them.

Did you not ask for a code? Then you need not do anything. Without this mail nobody gets in.
`,
  },
  addressMail: {
    subject: 'Your e-mail address at Gilde has changed',
    body: (facts) =>
      `Hello ${facts.name},

Your e-mail address was changed by ${facts.by} of ${withStop(facts.cooperative)}
When: ${facts.when}

Codes to sign in no longer go to this address. Wherever you were signed in, you are now signed out.

Did you ask for this? Then you need do nothing.
Did you not know? Then call your co-operative and ask for somebody on the board.
`,
  },
  noticeMail: {
    subject: 'Something changed in how you sign in to Gilde',
    what: {
      'passkey-added': 'A passkey was made with which you can sign in.',
      'passkey-removed': 'A passkey was removed.',
      'second-factor-set-up': 'A code app was set up for the extra check.',
      'second-factor-removed': 'The code app for the extra check was turned off.',
      'recovery-code-used': 'Somebody signed in with a recovery code.',
      'card-printed': 'Your co-operative printed a card with which you can sign in once.',
    },
    body: (facts) =>
      `Hello ${facts.name},

${facts.what}
When: ${facts.when}
Where: ${facts.device}

Was this you? Then you need not do anything.
Was this not you? Then sign out everywhere at ${facts.link} and call your co-operative.
`,
  },
}
