import type { RefusalFacts } from '../../values/refusal-facts.ts'
import type { peopleRefusals as Dutch } from '../nl/people-refusals.ts'

/** Why something around signing in and roles could not be done. */
export const peopleRefusals: typeof Dutch = {
  'try-later': ({ again }) =>
    `This was tried a few times in a row. To be safe we wait a little. Try again at ${again ?? 'a later moment'}.`,
  'code-wrong': ({ left }) =>
    left === '1'
      ? 'This code is not right. You can try 1 more time.'
      : `This code is not right. Check it. You can try ${left} more times.`,
  'code-unlike': () => 'Type the six digits in the mail.',
  'code-over': () => 'This code does not work any more. Ask for a new code.',
  'link-over': () => 'This link does not work any more. Ask for a new code.',
  'card-wrong': () => 'This code is not right. Check that you typed each letter right.',
  'card-used': () => 'This card was used before. Ask your co-operative for a new card.',
  'card-expired': () => 'This card is too old. Ask your co-operative for a new card.',
  'card-withdrawn': () => 'This card was withdrawn. Ask your co-operative for a new card.',
  'passkey-wrong': () => 'We do not recognise this passkey. Sign in with a code.',
  'passkey-known': () => 'You have this passkey already.',
  'passkeys-enough': () => 'You have ten passkeys already. Remove one first.',
  'passkey-gone': () => 'This passkey was removed already.',
  'second-factor-first': () => 'Do the extra check first. After that you can change this.',
  'second-factor-wrong': () =>
    'This code is not right. Wait until the app shows a new code and fill that in.',
  'session-gone': () => 'You were signed out on that device already.',
  'card-only-for-members': () =>
    'A card is only for who is or was a member and has no other task. Others sign in with e-mail.',
  'card-for-oneself': () => 'You cannot make a card for yourself. Ask somebody else.',
  'card-not-open': () => 'This card was used or withdrawn already.',
  'card-has-email': () =>
    'This member has an e-mail address and signs in with it. Does that not work? Ask the administration.',
  'member-by-register': () =>
    'Somebody becomes a member, or stops, under Members. The day it counts from stands there too.',
  'own-roles': () => 'You cannot change your own tasks. Ask somebody of the board.',
  'board-gives-this-role': () => 'Only the board gives and ends this task.',
  'auditor-stands-apart': () =>
    'The audit committee checks the board, the administration and the payments. So nobody can be both.',
  'address-of-another':
    'This e-mail address is of another. Who has a role has an e-mail address of their own. Fill that in.',
  'role-needs-email': (f: RefusalFacts['role-needs-email']) =>
    `${f.name} has no e-mail address. With a card only, somebody cannot have another task.`,
  'role-needs-confirmed-access': (f: RefusalFacts['role-needs-confirmed-access']) =>
    `Is ${f.email} really of ${f.name}? Confirm that first, with the member or under Who does what. ` +
    'Who filled in the address or printed a card cannot confirm it themselves.',
  'confirm-for-oneself': () => 'You cannot confirm this for yourself. Ask somebody else.',
  'confirm-not-yet': () =>
    'First somebody else than who invited you confirms that you are you. Is there nobody? ' +
    'Ask who installed Gilde for you.',
  'confirm-own-hand': () =>
    'You filled in this address or printed the card. Somebody else of the board or the administration confirms it.',
  'nothing-to-confirm': () => 'This was confirmed already.',
  'role-is-held': () => 'This person has this task already.',
  'role-is-not-held': () => 'This person does not have this task any more.',
  'last-with-role': () => 'This is the last one with this task. Give it to somebody else first.',
  'person-not-found': () => 'This person was not found.',
  'only-oneself': () => 'Only the person can change these data.',
  'email-in-use': () => 'This e-mail address is of somebody else already.',
  'person-unknown': () => 'There is nobody with this e-mail address.',
}
