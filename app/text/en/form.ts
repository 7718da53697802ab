import { lateReason } from './late-reason.ts'
import { secondYes } from './second-yes.ts'
import { about, bare } from '../sentence.ts'
import type { form as Dutch } from '../nl/form.ts'

const choice = new Intl.ListFormat('en', { type: 'disjunction' })

export const form: typeof Dutch = {
  lateReason,

  photoAgain: 'Choose the photo once more. Your phone does not keep it when something is not right yet.',
  fileAgain: 'Choose the file once more. We keep it only when all is right.',

  wrong: {
    required: (field) => (field === undefined ? 'Fill this in.' : `Fill in “${bare(field)}”.`),
    'too-long': (field) => about(field, 'this is too long. Make it shorter.'),
    'amount-unreadable': (field) => about(field, 'we cannot read this amount. Write it like this: 12.50.'),
    'amount-too-large': (field) => about(field, 'this amount is too large. Please check it.'),
    'amount-negative': (field) => about(field, 'fill in 0 or more.'),
    'amount-zero': (field) => about(field, 'fill in an amount of more than 0.'),
    'percentage-unreadable': (field) =>
      about(field, 'fill in a percentage from 0 to 100. For example: 30 or 12.5.'),
    'quantity-unreadable': (field) => about(field, 'fill in a number of more than 0. For example: 2 or 1.5.'),
    'count-unreadable': (field) => about(field, 'fill in a whole number that can be. For example: 0 or 2.'),
    'count-from-one': (field) => about(field, 'fill in a whole number of 1 or more. For example: 1 or 12.'),
    'count-to-ninety-nine': (field) => about(field, 'fill in a whole number from 1 to 99.'),
    'day-unreadable': (field) =>
      about(field, 'this day does not exist. Write day, month and year in numbers.'),
    'day-order': (field) => about(field, 'the last day lies before the first day.'),
    'email-unreadable': (field) =>
      about(field, 'this is not an e-mail address. It looks like name@example.org.'),
    'phone-unreadable': (field) => about(field, 'this is not a telephone number. It looks like 06 12345678.'),
    'phone-digits': (field) =>
      about(
        field,
        'this number is too short or too long. A Dutch number has 10 digits, like 06 12345678. ' +
          'Begin with + if it is from another country.',
      ),
    'phone-without-area': (field) => about(field, 'add the area code, as in 055 1234567.'),
    'iban-wrong': (field) => about(field, 'this is not a valid account number (IBAN). Please check it.'),
    'kvk-wrong': (field) => about(field, 'a KVK number has 8 digits.'),
    'oin-wrong': (field) => about(field, 'an OIN has 20 digits.'),
    'vat-number-wrong': (field) =>
      about(field, 'this is not a VAT number. A Dutch one looks like NL123456789B01.'),
    'postcode-wrong': (field) => about(field, 'write the postcode like this: 1234 AB.'),
    'colour-wrong': (field) => about(field, 'write the colour like this: #17594a.'),
    'code-wrong': (field) => about(field, 'this code is not right.'),
    choose: (field) => (field === undefined ? 'Make a choice.' : `Make a choice at “${bare(field)}”.`),
    'said-twice': (field) =>
      about(
        field,
        'this is there already. Choose something else, so that everybody knows which of the two it is.',
      ),
    'file-missing': (field) => about(field, 'choose a file.'),
    'file-empty': (field) => about(field, 'this file is empty. Choose another one.'),
    'file-too-large': (field) => about(field, 'this file is too large.'),
    'file-kind': (field) => about(field, 'we cannot read this kind of file.'),
    'file-heic': (field) =>
      about(
        field,
        'this photo is in HEIC, which we cannot open. On an iPhone choose Settings, Camera, Formats, “Most ' +
          'Compatible”. Then take the photo again.',
      ),
    'file-half': (field) => about(field, 'this file did not arrive whole. Choose it once more.'),
    'file-too-many-pixels': (field) =>
      about(field, 'this photo is too large to open. Take an ordinary photo with your phone.'),
    'slug-wrong': (field) => about(field, 'use small letters, digits and dashes.'),
    'time-unreadable': (field) => about(field, 'we cannot read this time. Write it like this: 14:30.'),
    'minutes-out-of-range': (field) => about(field, 'fill in a whole number from 5 to 480.'),
    'time-skipped': (field) =>
      about(field, 'there is no such time: the clock goes forward then. Choose another one.'),
    'duration-unreadable': (field?: string) =>
      about(field, 'we cannot read this time. Write it like this: 2:30, or 2,5, or ½.'),
    'duration-negative': (field?: string) =>
      about(field, 'less than 0 hours is not possible. No work? Write 0.'),
    'duration-too-long': (field?: string) => about(field, 'a day has 24 hours. More is not possible.'),
  },
  signedOut: {
    title: 'You are signed out',
    notKept:
      'What you just sent was not kept. Below is what you typed: copy it first. Then sign in and paste it back.',
    typed: 'This is what you typed',
    signIn: 'Sign in',
  },
  notPermitted: {
    title: 'You may not see this',
    otherTask: 'This page belongs to another task.',
    whose: (f) => `This page is for who has this task: ${f.tasks}.`,
    askOffice: 'Do you need it all the same? Ask the administration.',
    endedTitle: 'This task has ended',
    ended: (f) =>
      `At ${f.cooperative} you had the task ${f.task}. It ended on ${f.day}. So you no longer see this page.`,
    endedAsk: 'Is this not right? Call or mail the administration.',
    askThem: 'Is there something to do with it? Ask who has that task.',
  },
  notInOwnHands: {
    title: 'A part is still shut. Call us first',
    why:
      'Somebody of the office gave you this way in: a sign-in card or your e-mail address. As long as nobody else ' +
      'confirmed that, what is yours alone stays shut: your details, your hours of work, your statements and what ' +
      'you share.',
    whyApplied:
      'You gave this e-mail address when you applied. Nobody has asked you yet whether it is really yours. ' +
      'Until then ' +
      'what is yours alone stays shut: your facts, the hours you worked, your statements and what you share.',
    whyTask:
      'Somebody gave you a task and typed your e-mail address. Until another has asked whether that address is ' +
      'yours, the task waits. So nobody can give themselves a second access.',
    behind: (f) =>
      f.statements === 1 ? 'Behind this 1 statement waits.' : `Behind this ${f.statements} statements wait.`,
    whatNow: (names: readonly string[], phone: string) =>
      names.length > 0
        ? `Call ${phone === '' ? '' : `${phone} and ask for `}${choice.format(names)}. ` +
          'They ask whether it is you, and say yes. Then this is yours alone again.'
        : phone !== ''
          ? `Call ${phone} and ask for somebody of the board. When they say yes, this is yours alone again.`
          : 'Call the co-operative and ask for somebody of the board. When they say yes, this is yours alone again.',
  },
  byOwnHand: {
    title: 'Only the member reads this',
    doesTitle: 'Only the member does this',
    does: (name) =>
      `${name} does this, after signing in on a phone of their own or with a sign-in card. You cannot do it on ` +
      `behalf of ${name}.`,
    doesThat: ({ what, name }) =>
      `“${what}”: ${name} does this, after signing in on a phone of their own or with a sign-in card.`,
    body: (name) =>
      `You work on behalf of ${name} now. What is of ${name} alone stays shut: benefit, hours of work, statements, ` +
      `plan and what ${name} shares. What only ${name} can do is not shown here. ${name} does that, after signing in ` +
      'on a phone of their own or with a sign-in card.',
  },
  notFound: {
    title: 'Not found',
    body: 'This page does not exist (any more). Perhaps the address was mistyped.',
    back: 'To the start',
  },
  deadLink: {
    title: 'This link does not work (any more)',
    body:
      'Perhaps the link was not copied completely. Open it once more from the mail, ' +
      'or look at the letters again if you typed it from paper.',
    whatNow: {
      'no-account': 'Does that not work either? Ask whoever sent you this one for a new link.',
      'signs-in': 'Does that not work either? Sign in. Under To do you can stop the mail as well.',
    },
    signIn: 'Sign in',
  },
  broken: {
    title: 'Something went wrong',
    body:
      'This is our mistake. What you did may not have been kept. Please try again. If it goes ' +
      'wrong again, mention this number:',
  },
  tooLarge: {
    title: 'This is too large',
    file: 'What you sent is larger than 20 MB. Choose a smaller file.',
    form: 'Nothing was done. You can send at most 256 kB here: that is a long text. Make it shorter.',
  },
  unreadable: {
    title: 'This did not come through well',
    body: 'Nothing was done. Open the page again and try once more.',
  },
  foreign: {
    title: 'This form came from another site',
    body: 'To be safe we did nothing. Open the page again and try once more.',
  },
  secondYes,
  noBsn: 'This is no citizen service number',
  refusals: {
    'looks-like-bsn': ({ number }: { number: string }) =>
      `“${number}” looks like a citizen service number (BSN). That may not stand here: take it out. Is it another ` +
      'number? Then tick “This is no citizen service number”.',
    'not-permitted':
      'You may not do this: it belongs to another task. Do you think you may? Ask the co-operative.',
    'command-id-reused': 'This form was sent before, with something else in it. Open the page again.',
    'not-in-own-hands':
      'Nobody has asked yet whether it is you who signs in. Call somebody of the board: when they say yes, you can.',
    'by-own-hand':
      'The member does this themselves, also when you sit beside them. Stop working on their behalf. Then the member ' +
      'can sign in: on their own phone or with a sign-in card.',
    'other-hands':
      'You no longer work on behalf of the person you did when you opened this page. Nothing was done. Open the page ' +
      'again.',
    'member-gone': 'This is not possible any more: the membership has ended. Nothing was done.',
    'two-sides':
      'This is between you and the member, so you cannot say it for both. Stop working on behalf of the member. Then ' +
      'the member does it alone, or with a colleague of yours.',
    'books-closed': 'The books of this period are closed. Choose a later day.',
    'books-closed-for-now':
      'The books of this period are closed for the time being. Choose a later day. Is that not possible? The ' +
      'administration can open the period again, at Close a period.',
    'year-not-adopted':
      'A year is closed for good when the general meeting has adopted the annual account. See Annual account. ' +
      'You can close it for the time being.',
  },
}
