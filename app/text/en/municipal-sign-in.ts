import type { municipalSignIn as Dutch } from '../nl/municipal-sign-in.ts'
/** Signing in with the account of one's own municipality (OpenID Connect). */
export const municipalSignIn: typeof Dutch = {
  refusals: {
    'municipality-not-found': 'This municipality is not there.',
    'issuer-unsafe': 'The address must begin with https:// and may hold no question mark or hash.',
    'issuer-private':
      'This address lies inside a closed network. Gilde goes to addresses on the internet only. Ask the IT of the ' +
      'municipality for an address that can be reached from outside.',
    'secret-missing': 'Fill in the secret. Another address has another secret.',
    'sign-in-not-set': 'Nothing is set yet, so there is nothing to stop.',
    'no-way-in':
      'You cannot sign in here with this municipality (any more). Sign in with a code, or ask the co-operative.',
    'office-silent': 'Your municipality does not answer. Try later, or sign in with a code.',
    'office-private':
      'The sign-in of your municipality lies inside a closed network. Gilde does not go there. Sign in with a code, ' +
      'and ask the co-operative to check the address.',
    'office-refused': 'Signing in at your municipality failed or was stopped. Try again.',
    'try-over': 'This took too long, or this try was used already. Begin again.',
    'email-missing':
      'Your municipality gave no confirmed e-mail address. Sign in with a code and ask your own IT about it.',
    'not-invited':
      'With this e-mail address you are no case manager of this municipality here. Ask the co-operative to invite you.',
    'has-other-roles':
      'You do something else here beside being case manager. So sign in with a code or a passkey.',
    'not-linked':
      'Your account of the municipality is not linked yet. Sign in with a code once and then choose: link.',
    'account-of-another': 'This account has another e-mail address than yours. Nothing was linked.',
    'linked-already': 'This account was linked already.',
  },
  signIn: (f) => `Sign in with your account of ${f.municipality}`,
  signInAny: 'Sign in with your account of your municipality',
  choose: 'For which municipality do you work?',
  chooseLead: 'Choose your municipality. You sign in there and then come back here.',
  none: 'No municipality can do this yet. Sign in with a code.',
  failed: 'Signing in failed',
  failedLead: 'Nothing was changed.',
  withCode: 'Sign in with a code',
  account: {
    title: 'Sign in with your account of the municipality',
    lead: 'Link your account of the municipality. After that you sign in with it, without a code.',
    where: (f) => `You go to ${f.host}. Do you not know that address? Then stop and ask your own IT.`,
    notHere: 'Your municipality cannot do this yet. Do you want it? Ask the co-operative.',
    linked: (f) => `Your account is linked since ${f.day}.`,
    linkedDone: 'Your account is linked. Next time you can sign in with it.',
    unlinkedDone: 'Your account was unlinked.',
    link: 'Link my account',
    unlink: 'Unlink',
    back: 'Clients',
  },
  setting: {
    title: (f) => `Signing in for ${f.municipality}`,
    lead:
      'Case managers can sign in with the account of their municipality (OpenID Connect). Ask the IT of the ' +
      'municipality for these three things.',
    issuer: 'Address where they sign in (issuer)',
    issuerHint: 'For example https://signin.municipality.nl',
    clientId: 'Client id',
    secret: 'Client secret',
    secretHint: 'We keep it encrypted and never show it again.',
    secretKeep: 'Leave this empty to keep the secret that is there now.',
    redirect: 'Give the municipality this address to send people back to:',
    twoFactors:
      'Does the municipality say that somebody signed in with two steps (amr or acr)? Then we ask no second ' +
      'step here. Else we do.',
    save: 'Keep',
    saved: 'Kept. Case managers can link their account now.',
    stop: 'Stop this way to sign in',
    stopLead: 'Case managers then sign in with a code again.',
    stopped: 'Stopped. Case managers sign in with a code again.',
    open: 'Signing in with the account of the municipality',
  },
}
